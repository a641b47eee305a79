package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Migrations have a moment and words for a name, and a released one never changes again: its CRC-32 then stands behind
 * its name in src/test/resources/released-migrations.txt.
 */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final String NAME = "V\\d{8}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql";

    @Test
    void areNamedByMomentAndWords() throws IOException {
        assertThat(names()).isNotEmpty().allMatch(name -> name.matches(NAME));
        assertThat("V1__init.sql").doesNotMatch(NAME);
        assertThat("V20261122_0900__Access-Table.sql").doesNotMatch(NAME);
    }

    @Test
    void neverShareAMoment() throws IOException {
        assertThat(names().stream().map(name -> name.substring(0, 14))).doesNotHaveDuplicates();
    }

    @Test
    void stayWithinTheDialectThatAllDatabasesSpeak() throws IOException {
        for (String name : names()) {
            assertThat(foreignWords(Files.readString(FOLDER.resolve(name))))
                    .as(name)
                    .isEmpty();
        }
        assertThat(foreignWords("CREATE TABLE x (id IDENTITY) ENGINE=InnoDB")).isNotEmpty();
    }

    @Test
    void stayAsTheyWereReleased() throws IOException {
        Path released = Path.of("src/test/resources/released-migrations.txt");
        if (Files.exists(released)) {
            for (String line : Files.readAllLines(released)) {
                String[] nameAndSum = line.split(" ");
                assertThat(sum(FOLDER.resolve(nameAndSum[0]))).as(nameAndSum[0]).isEqualTo(nameAndSum[1]);
            }
        }
    }

    private static List<String> foreignWords(String sql) {
        return Stream.of("ENGINE=", " IDENTITY", " SERIAL", " ENUM(", " UNSIGNED", " TIMESTAMP", "`", " CLOB", " JSON")
                .filter(sql.toUpperCase()::contains)
                .toList();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String sum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return Long.toHexString(sum.getValue());
    }
}
