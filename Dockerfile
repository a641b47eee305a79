FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
COPY modules modules
RUN mvn -B -ntp package -DskipTests

FROM eclipse-temurin:17.0.17_10-jre-noble
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /datacoach datacoach
WORKDIR /datacoach
COPY --from=build /src/target/payara-micro.jar /src/target/datacoach.war ./
COPY config/server-boot.txt config/logging.properties config/
RUN mkdir data && chown datacoach data
USER datacoach
VOLUME /datacoach/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s CMD curl -fsS http://127.0.0.1:8080/health/ready || exit 1
# Without a database (DB_URL) it keeps a file under data/. One instance: --nocluster; several: leave that out.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", "-jar", "payara-micro.jar", \
  "--disablephonehome", "--prebootcommandfile", "config/server-boot.txt", "--logproperties", "config/logging.properties", \
  "--port", "8080", "--deploy", "datacoach.war", "--contextroot", "/"]
CMD ["--nocluster"]
