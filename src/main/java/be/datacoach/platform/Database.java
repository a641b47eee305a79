package be.datacoach.platform;

import jakarta.annotation.sql.DataSourceDefinition;

/** The one data source, set by DB_URL, DB_USER and DB_PASSWORD; without them a file of H2 under data/. */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "be.datacoach.platform.DriverByUrlDataSource",
        url = "${ENV=DB_URL:" + Database.EMBEDDED + "}",
        user = "${ENV=DB_USER:datacoach}",
        password = "${ENV=DB_PASSWORD:datacoach}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30",
            "fish.payara.max-wait-time-in-millis=15000"
        })
public final class Database {
    public static final String JNDI = "java:app/jdbc/datacoach";

    /** H2 speaks MySQL here, so that there is one dialect everywhere. */
    public static final String EMBEDDED = "jdbc:h2:file:./data/datacoach;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";

    private Database() {}
}
