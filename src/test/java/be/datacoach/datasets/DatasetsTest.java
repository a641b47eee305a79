package be.datacoach.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is shipped is what the generator makes, and what the codebook says. */
class DatasetsTest {

    static Stream<String> all() {
        return Stream.of("DS1", "DS2", "DS3", "DS4", "DS5", "DS6", "DS7", "DS8", "DS9");
    }

    static Stream<String> generated() {
        return Datasets.GENERATED.keySet().stream();
    }

    @Test
    void areNine() throws IOException {
        try (Stream<Path> folders = Files.list(Datasets.HOME)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(all().toList());
        }
        assertThat(generated()).hasSize(8).doesNotContain("DS8");
    }

    @ParameterizedTest
    @MethodSource("generated")
    void areWhatTheGeneratorMakes(String id) {
        assertThat(Datasets.data(id))
                .as("run scripts/datasets")
                .content()
                .isEqualTo(Datasets.GENERATED.get(id).get().csv());
    }

    @ParameterizedTest
    @MethodSource("all")
    void areDescribedByTheirCodebook(String id) throws IOException {
        Map<?, ?> book = codebook(id);
        Rows rows = Rows.of(id);
        assertThat(book.get("id")).isEqualTo(id);
        assertBilingual(book, "title", "about", "rows");
        assertThat(words(book, "about", "nl")).containsIgnoringCase("verzonnen").contains("seed");
        assertThat(words(book, "about", "en")).contains("ictitious").contains("seed");
        List<?> columns = (List<?>) book.get("columns");
        assertThat(columns.stream().map(column -> ((Map<?, ?>) column).get("id")))
                .isEqualTo(List.copyOf(rows.rows().get(0).keySet()));
        for (Object column : columns) assertDescribes((Map<?, ?>) column, rows);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameNoPupil(String id) {
        if (Rows.of(id).rows().get(0).containsKey("pupil"))
            assertThat(Rows.of(id).values("pupil")).allMatch(pupil -> pupil.matches("L\\d{3}"));
    }

    @Test
    void quotedCellsAreRead() {
        assertThat(Rows.cells("a,\"b, c\",,\"d \"\"e\"\"\"")).containsExactly("a", "b, c", "", "d \"e\"");
    }

    private static void assertDescribes(Map<?, ?> column, Rows rows) {
        String id = (String) column.get("id");
        assertBilingual(column, "label");
        switch ((String) column.get("kind")) {
            case "category" -> {
                List<?> values = (List<?>) column.get("values");
                assertThat(values.stream().map(value -> ((Map<?, ?>) value).get("id")))
                        .as(id)
                        .doesNotHaveDuplicates()
                        .map(String.class::cast)
                        .containsExactlyInAnyOrderElementsOf(rows.values(id));
                values.forEach(value -> assertThat(
                                ((Map<?, ?>) value).keySet().stream().map(String.class::cast))
                        .containsExactlyInAnyOrder("id", "nl", "en"));
            }
            case "number" -> {
                double from = ((Number) column.get("from")).doubleValue();
                double to = ((Number) column.get("to")).doubleValue();
                assertThat(rows.values(id).stream().map(Double::valueOf))
                        .as(id)
                        .allMatch(value -> value >= from && value <= to);
            }
            default -> assertThat(column.get("kind")).as(id).isEqualTo("text");
        }
    }

    private static void assertBilingual(Map<?, ?> thing, String... keys) {
        for (String key : keys) {
            assertThat(words(thing, key, "nl")).isNotBlank();
            assertThat(words(thing, key, "en")).isNotBlank();
        }
    }

    private static String words(Map<?, ?> thing, String key, String language) {
        return (String) ((Map<?, ?>) thing.get(key)).get(language);
    }

    private static Map<?, ?> codebook(String id) throws IOException {
        String text = Files.readString(Datasets.HOME.resolve(id).resolve("codebook.yaml"));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
