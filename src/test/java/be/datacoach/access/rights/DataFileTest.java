package be.datacoach.access.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.Phrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The file that somebody takes along: for people, for programs, and for no spreadsheet to calculate. */
class DataFileTest {
    private static final List<String> COLUMNS = List.of("question", "asked_at", "quiet", "fields");
    private static final Instant MOMENT = Instant.parse("2026-11-22T11:30:00Z");

    private static Map<String, String> written(DataFile.Source source) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Phrases dutch = Phrases.in(Locale.forLanguageTag("nl"));
        DataFile file = new DataFile(bytes, new DataWords(dutch, ZoneId.of("Europe/Brussels")));
        file.write("help_request", source);
        file.end();
        var files = new TreeMap<String, String>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static ReadOwnData.Slice one(Object... cells) {
        return new ReadOwnData.Slice(COLUMNS, List.of(new Chapter.Row(1, Arrays.asList(cells))), false);
    }

    @Test
    void saysInWordsForPeopleAndInNamesForPrograms() throws IOException {
        Map<String, String> files = written((after, most) -> one("Hoe?", MOMENT, true, "{\"a\":\"b\"}"));
        assertThat(files).containsOnlyKeys("csv/help_request.csv", "json/help_request.json");
        assertThat(files.get("csv/help_request.csv")).contains("Vraag;Gevraagd", "Hoe?;22/11/2026 12:30;ja;");
        assertThat(files.get("json/help_request.json"))
                .isEqualTo(
                        "[{\"question\":\"Hoe?\",\"asked_at\":\"2026-11-22T11:30:00Z\",\"quiet\":true,\"fields\":{\"a\":\"b\"}}]");
    }

    @Test
    void givesNoSpreadsheetAnythingToCalculate() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
            Map<String, String> files = written((after, most) -> one(formula, null, null, null));
            assertThat(files.get("csv/help_request.csv")).contains("'" + formula);
            assertThat(files.get("json/help_request.json")).doesNotContain("'").contains("\"asked_at\":null");
        }
    }

    @Test
    void keepsAsTextWhatOnlyLooksLikeJson() throws IOException {
        Map<String, String> files = written((after, most) -> one("{half", MOMENT, false, "[1, 2"));
        assertThat(files.get("json/help_request.json")).contains("\"question\":\"{half\"", "\"fields\":\"[1, 2\"");
    }

    @Test
    void readsPageAfterPageAndEachRowOnce() throws IOException {
        Map<String, String> files = written((after, most) -> new ReadOwnData.Slice(
                COLUMNS,
                LongStream.rangeClosed(after + 1, Math.min(after + most, 1_203))
                        .mapToObj(place -> new Chapter.Row(place, Arrays.asList("vraag " + place, null, null, null)))
                        .toList(),
                after + most < 1_203));
        assertThat(files.get("csv/help_request.csv").lines().filter(line -> line.startsWith("vraag ")))
                .hasSize(1_203)
                .doesNotHaveDuplicates();
        assertThat(files.get("json/help_request.json").split("\"question\"")).hasSize(1_204);
    }
}
