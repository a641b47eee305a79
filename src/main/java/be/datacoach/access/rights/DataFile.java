package be.datacoach.access.rights;

import be.datacoach.platform.sheet.CsvStream;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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
        zip.putNextEntry(new ZipEntry("json/" + code + ".json"));
        JsonGenerator json = JSON.createGenerator(zip).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        ReadOwnData.Slice slice = source.read(0, AT_ONCE);
        while (true) {
            for (Chapter.Row row : slice.rows()) writeRow(json, slice.columns(), row);
            if (!slice.more()) break;
            slice = source.read(slice.last(), AT_ONCE);
        }
        json.writeEndArray();
        json.flush();
        zip.closeEntry();
    }

    private static void writeRow(JsonGenerator json, List<String> columns, Chapter.Row row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i));
            json.writeTree(value(row.cells().get(i)));
        }
        json.writeEndObject();
    }

    /** What is JSON already stays what it is. */
    private static JsonNode value(@Nullable Object cell) {
        if (cell == null) return NullNode.getInstance();
        if (cell instanceof Boolean || cell instanceof Number) return JSON.valueToTree(cell);
        String text = cell.toString();
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException words) {
                return TextNode.valueOf(text);
            }
        }
        return TextNode.valueOf(text);
    }

    private Writer begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }
}
