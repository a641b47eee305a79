package be.datacoach.access.rights;

import be.datacoach.platform.sheet.CsvStream;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is held on somebody as a ZIP, written while it is read: a text that says what is in it, and each part twice, as CSV with
 * words for people and as JSON with names for programs.
 */
public final class DataFile {
    private static final int AT_ONCE = 500;

    private final ZipOutputStream zip;
    private final DataWords words;

    public DataFile(OutputStream out, DataWords words) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.words = words;
    }

    /** Where the rows come from. */
    public interface Source {
        ReadOwnData.Slice read(long after, int most);
    }

    public void write(String name, String text) throws IOException {
        Writer writer = begin(name);
        writer.write(text);
        writer.flush();
        zip.closeEntry();
    }

    public void write(String code, Source source) throws IOException {
        writeCsv(code, source);
        writeJson(code, source);
    }

    /** The ZIP is whole; what it went to stays open. */
    public void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void writeCsv(String code, Source source) throws IOException {
        Writer writer = begin("csv/" + code + ".csv");
        ReadOwnData.Slice slice = source.read(0, AT_ONCE);
        List<String> columns = slice.columns();
        CsvStream csv =
                new CsvStream(writer, columns.stream().map(words::column).toList());
        while (true) {
            slice.rows().forEach(row -> csv.add(cells(columns, row)));
            if (!slice.more()) break;
            slice = source.read(slice.last(), AT_ONCE);
        }
        csv.end();
        zip.closeEntry();
    }

    private List<String> cells(List<String> columns, Chapter.Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(words.cell(columns.get(i), row.cells().get(i)));
        }
        return cells;
    }

    private void writeJson(String code, Source source) throws IOException {
        begin("json/" + code + ".json");
        try (JsonGenerator json = Json.createGenerator(new Unclosed(zip))) {
            json.writeStartArray();
            ReadOwnData.Slice slice = source.read(0, AT_ONCE);
            while (true) {
                for (Chapter.Row row : slice.rows()) writeRow(json, slice.columns(), row);
                if (!slice.more()) break;
                slice = source.read(slice.last(), AT_ONCE);
            }
            json.writeEnd();
        }
        zip.closeEntry();
    }

    private static void writeRow(JsonGenerator json, List<String> columns, Chapter.Row row) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.write(columns.get(i), value(row.cells().get(i)));
        }
        json.writeEnd();
    }

    /** What is JSON already stays what it is. */
    private static JsonValue value(@Nullable Object cell) {
        if (cell == null) return JsonValue.NULL;
        if (cell instanceof Boolean yes) return yes ? JsonValue.TRUE : JsonValue.FALSE;
        if (cell instanceof Long whole) return Json.createValue(whole);
        if (cell instanceof Double number) return Json.createValue(number);
        String text = cell.toString();
        if (text.startsWith("{") || text.startsWith("[")) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readValue();
            } catch (JsonException words) {
                return Json.createValue(text);
            }
        }
        return Json.createValue(text);
    }

    private Writer begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    /** The end of an entry is not the end of the file. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
