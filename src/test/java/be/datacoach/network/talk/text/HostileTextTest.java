package be.datacoach.network.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody may type to do harm, and what others see of it: {@code src/test/resources/talk/hostile.csv}. */
class HostileTextTest {
    private static final Path CORPUS = Path.of("src/test/resources/talk/hostile.csv");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{2,4})}");

    /** A semicolon belongs to the text where there are more of them than columns: the first and the last two count. */
    private record Row(String what, String typed, String shown, String links) {
        static Row of(String line) {
            String[] cells = line.split(";", -1);
            int half = (cells.length - 2) / 2;
            return new Row(
                    cells[0],
                    read(join(cells, 1, 1 + half)),
                    read(join(cells, 1 + half, 1 + 2 * half)),
                    read(cells[cells.length - 1]));
        }

        private static String join(String[] cells, int from, int to) {
            return String.join(";", List.of(cells).subList(from, to));
        }

        private static String read(String cell) {
            String text = REPEATED.matcher(cell).replaceAll(found -> "a".repeat(Integer.parseInt(found.group(1))));
            return ESCAPE.matcher(text)
                    .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))
                            .replace("\\", "\\\\")
                            .replace("$", "\\$"));
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(CORPUS).stream().skip(1).map(Row::of).toList();
    }

    private static List<Block> blocks(Row row) {
        return Block.of(CleanText.of(row.typed()), number -> Bit.named("?", false));
    }

    private static String shown(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.lines().stream()
                        .map(line -> line.stream().map(Bit::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("||"));
    }

    private static List<Bit> links(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .filter(Bit::isLink)
                .toList();
    }

    @Test
    void isShownAsHarmlessText() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
        for (Row row : rows()) {
            List<Block> blocks = blocks(row);
            assertThat(shown(blocks)).as(row.what()).isEqualTo(row.shown());
            assertThat(links(blocks).stream().map(Bit::href).collect(Collectors.joining(" ")))
                    .as(row.what())
                    .isEqualTo(row.links());
        }
    }

    @Test
    void linksLeadToThePublicWebAndSayWhere() throws IOException {
        for (Row row : rows()) {
            for (Bit link : links(blocks(row))) {
                assertThat(link.href()).as(row.what()).matches("https?://[a-z0-9-]+(\\.[a-z0-9-]+)+[!-~]*");
                String host = link.href().replaceFirst("https?://", "").replaceFirst("[/?#:].*", "");
                assertThat(link.text()).as(row.what()).startsWith(host);
            }
        }
    }

    @Test
    void namesNobodyByTypingAMark() throws IOException {
        for (Row row : rows()) {
            assertThat(blocks(row).stream()
                            .flatMap(block -> block.lines().stream())
                            .flatMap(List::stream))
                    .as(row.what())
                    .noneMatch(Bit::isNamed);
        }
    }

    @Test
    void isEmptyWhenNobodyWouldSeeAnything() {
        assertThat(CleanText.isEmpty(CleanText.of(" \u200B\u202E\n\t\u3164 "))).isTrue();
        assertThat(CleanText.isEmpty(CleanText.of("\u200D"))).isTrue();
        assertThat(CleanText.isEmpty(CleanText.of("ja"))).isFalse();
        assertThat(CleanText.line("een\ntitel\r\nop  drie\u2028regels")).isEqualTo("een titel op drie regels");
    }
}
