package be.datacoach;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README, CONTRIBUTING and docs/ name exists: files, classes, settings, libraries. */
class TourTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\w/.{}-])((?:src|docs|modules|scripts|config|WEB-INF|resources|\\.ci|\\.mvn)/[\\w./*-]+)");
    /** One word with an inner capital, perhaps behind a package and before a member. */
    private static final Pattern TYPE =
            Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:\\.([a-z]\\w*))?");

    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|enum|record) (\\w+)|\\bimport [\\w.]+\\.(\\w+);");
    private static final Pattern SETTING =
            Pattern.compile("DATACOACH_[A-Z_]+|DB_(?:URL|USER|PASSWORD)|PROJECT_STAGE|CHROMIUM");
    private static final Pattern ARTEFACT =
            Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void everyPlaceExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            found(PLACE, text).filter(not(TourTest::exists)).forEach(place -> missing.add(page + ": " + place));
            found(LINK, FENCED.matcher(text).replaceAll(""))
                    .filter(link -> !Files.exists(page.toAbsolutePath().resolveSibling(link)))
                    .forEach(link -> missing.add(page + ": " + link));
        }
        assertThat(missing).isEmpty();
        assertThat(exists("docs/no-such-page.md")).isFalse();
        assertThat(exists("src/main/resources/db/migration/V*.sql")).isTrue();
    }

    @Test
    void everyTypeExists() throws IOException {
        Set<String> known = new HashSet<>();
        StringBuilder sources = new StringBuilder();
        for (Path file : files("src", ".java")) {
            String source = Files.readString(file);
            sources.append(source);
            Matcher declared = DECLARED.matcher(source);
            while (declared.find()) known.add(declared.group(1) == null ? declared.group(2) : declared.group(1));
        }
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            for (String code : found(
                            CODE, FENCED.matcher(Files.readString(page)).replaceAll(""))
                    .toList()) {
                Matcher type = TYPE.matcher(code.replace("()", ""));
                if (type.matches()
                        && !(known.contains(type.group(1))
                                && (type.group(2) == null || sources.indexOf(type.group(2)) >= 0))) {
                    missing.add(page + ": " + code);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(known).contains("TourTest").doesNotContain("NoSuchThing");
    }

    @Test
    void everySettingIsInTheReadme() throws IOException {
        Set<String> asked = new HashSet<>();
        for (String folder : List.of("src/main/java", "src/main/webapp/WEB-INF", "scripts", "config")) {
            for (Path file : files(folder, "")) {
                if (!file.toString().endsWith(".woff2"))
                    found(SETTING, Files.readString(file)).forEach(asked::add);
            }
        }
        Files.readAllLines(Path.of("compose.yaml"))
                .forEach(line -> found(SETTING, line).forEach(asked::add));
        assertThat(asked).contains("DB_URL");
        String readme = Files.readString(Path.of("README.md"));
        assertThat(asked).allSatisfy(setting -> assertThat(readme).contains("`" + setting + "`"));
    }

    @Test
    void everyLibraryHasItsReason() throws IOException {
        String reasons = Files.readString(Path.of("docs/decisions/0016-every-library.md"));
        String build = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        assertThat(found(ARTEFACT, build))
                .contains("logicng")
                .filteredOn(artefact -> !artefact.equals("checkstyle"))
                .allSatisfy(artefact -> assertThat(reasons).contains("`" + artefact + "`"));
    }

    /** From the README or CONTRIBUTING one comes to docs/README.md, and from there to every page beside it. */
    @Test
    void everyPageIsListed() throws IOException {
        String list = Files.readString(Path.of("docs/README.md"));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            assertThat(docs.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
        for (String door : List.of("README.md", "CONTRIBUTING.md")) {
            assertThat(Files.readString(Path.of(door))).contains("(docs/README.md)");
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages =
                new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
        pages.addAll(files("docs", ".md"));
        return pages;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(TourTest::firstGroup);
    }

    private static String firstGroup(MatchResult result) {
        return result.groupCount() == 0 ? result.group() : result.group(1);
    }

    private static boolean exists(String place) {
        String path = place.replaceAll("[./]+$", "");
        return Stream.of("", "src/main/webapp/")
                .anyMatch(root -> path.contains("*") ? matches(root + path) : Files.exists(Path.of(root + path)));
    }

    private static boolean matches(String glob) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        String start = glob.substring(0, glob.indexOf('*'));
        Path folder = Path.of(start.substring(0, start.lastIndexOf('/') + 1));
        try {
            return Files.isDirectory(folder)
                    && files(folder.toString(), "").stream().anyMatch(matcher::matches);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
