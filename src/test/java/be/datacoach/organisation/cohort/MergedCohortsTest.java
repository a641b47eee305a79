package be.datacoach.organisation.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table that points at cohorts and does not go along with a merge would be lost in silence. */
class MergedCohortsTest {
    private static final Pattern TABLE = Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+)");

    /** Who accompanies both is put together by {@link MergeCohorts}, and the networks of both by their own observer. */
    private static final Set<String> TOGETHER = Set.of("accompanying", "network_cohort");

    @Test
    void everythingThatBelongsToACohortGoesAlong() throws IOException {
        String sources = all(Path.of("src/main/java"), ".java");
        Set<String> tables = pointingAtCohorts(all(Path.of("src/main/resources/db/migration"), ".sql"));
        assertThat(tables).contains("cohort_member", "cohort_meeting", "given_path", "accompanying");
        assertThat(tables)
                .allMatch(table -> TOGETHER.contains(table)
                        || sources.contains("\"update " + table + " set cohort_id")
                        || sources.contains("\"update " + table + " set merged_into"));
    }

    @Test
    void findsATableThatStaysBehind() {
        assertThat(pointingAtCohorts("CREATE TABLE tea (c BIGINT, FOREIGN KEY (c) REFERENCES cohort (id));"))
                .containsExactly("tea");
        assertThat(pointingAtCohorts("CREATE TABLE tea (x BIGINT); DROP TABLE tea;"))
                .isEmpty();
    }

    private static Set<String> pointingAtCohorts(String migrations) {
        Set<String> tables = new TreeSet<>();
        for (String statement : migrations.split(";")) {
            Matcher table = TABLE.matcher(statement);
            if (statement.contains("REFERENCES cohort (") && table.find()) tables.add(table.group(1));
        }
        tables.removeIf(table -> migrations.contains("DROP TABLE " + table));
        return tables;
    }

    private static String all(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MergedCohortsTest::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
