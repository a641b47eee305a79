package be.datacoach.reporting.research.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Lines of one table before they may go out, packed in memory: a few bytes a line, and never on a disk. Written once, then
 * read as often as needed.
 */
final class Lines {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final CsvWriter writer;

    Lines() {
        try {
            writer = CsvWriter.builder()
                    .build(new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(List<String> line) {
        writer.writeRecord(line);
    }

    /** No line comes after this. */
    void close() {
        try {
            writer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void forEach(Consumer<List<String>> reader) {
        try (var in = new InputStreamReader(
                        new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(in)) {
            for (CsvRecord line : lines) reader.accept(line.getFields());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
