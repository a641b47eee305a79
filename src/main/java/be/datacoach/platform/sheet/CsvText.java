package be.datacoach.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CSV that every spreadsheet opens well: semicolons, UTF-8 with a mark, and nothing that it would calculate. A text
 * that begins like a formula gets an apostrophe in front, which {@link SheetReader} takes away again.
 */
public final class CsvText {
    private final List<List<String>> rows = new ArrayList<>();

    public CsvText(List<String> headings) {
        add(headings);
    }

    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The file. */
    public byte[] bytes() {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(CsvText::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a text that no spreadsheet calculates. */
    static String harmless(String cell) {
        return calculates(cell) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet would take a text for a formula. */
    static boolean calculates(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }
}
