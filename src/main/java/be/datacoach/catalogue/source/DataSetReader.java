package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.DataSet.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a data set: the codebook, and the rows of the CSV held against it. */
final class DataSetReader {

    static final String FOLDER = "datasets/";
    static final String CODEBOOK = "/codebook.yaml";
    static final String DATA = "/data.csv";

    /** After so many mistakes in one file, more of them help nobody. */
    private static final int MOST_FINDINGS = 20;

    private static final Set<String> KEYS = Set.of("id", "version", "title", "about", "rows", "columns");

    private final Findings findings;

    DataSetReader(Findings findings) {
        this.findings = findings;
    }

    /** @param folder such as {@code DS1}, which must be the id too */
    DataSet read(String folder, Element codebook, SourceFile data) {
        codebook.allowing(KEYS);
        String id = codebook.text("id");
        if (!id.equals(folder)) {
            codebook.find("id").ifPresent(place -> place.wrong("dataset_in_other_folder", id, folder));
        }
        List<Column> columns = ColumnReader.read(codebook);
        for (Element place : codebook.optionalList("columns")) complete(place);
        return new DataSet(
                id,
                codebook.whole("version"),
                Texts.bilingual(codebook, "title"),
                Texts.bilingual(codebook, "about"),
                codebook.find("rows").map(Texts::bilingual).orElse(Text.of("")),
                columns,
                rows(data, columns));
    }

    /** A codebook says all that can stand in a column. */
    private static void complete(Element column) {
        String kind = column.text("kind", "");
        if (kind.equals("category")) column.need("values");
        if (kind.equals("number")) column.need("from");
    }

    private List<List<String>> rows(SourceFile file, List<Column> columns) {
        List<Csv.Line> lines = Csv.lines(file.text());
        if (lines.size() < 2) {
            findings.add(new Finding(file.path(), 1, 1, "data_without_rows", List.of()));
            return List.of();
        }
        Map<String, Integer> header = header(file, lines.get(0), columns);
        if (header.size() < columns.size()) return List.of();
        List<Integer> order = columns.stream()
                .map(column -> header.getOrDefault(column.id(), 0))
                .toList();
        var rows = new ArrayList<List<String>>();
        int before = findings.all().size();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            if (findings.all().size() - before >= MOST_FINDINGS) break;
            if (line.cells().size() != lines.get(0).cells().size()) {
                wrong(
                        file,
                        line,
                        0,
                        List.of(
                                "row_length",
                                Integer.toString(line.cells().size()),
                                Integer.toString(lines.get(0).cells().size())));
                continue;
            }
            rows.add(row(file, line, columns, order));
        }
        return rows;
    }

    private List<String> row(SourceFile file, Csv.Line line, List<Column> columns, List<Integer> order) {
        var row = new ArrayList<String>();
        for (int index = 0; index < columns.size(); index++) {
            int at = order.get(index);
            String cell = line.cells().get(at).text();
            List<String> wrong = ColumnReader.wrong(columns.get(index), cell);
            if (!wrong.isEmpty()) wrong(file, line, at, wrong);
            row.add(cell);
        }
        return row;
    }

    /** The place of each column of the codebook in the file. */
    private Map<String, Integer> header(SourceFile file, Csv.Line line, List<Column> columns) {
        List<String> ids = columns.stream().map(Column::id).toList();
        List<String> there = line.cells().stream().map(Csv.Cell::text).toList();
        var places = new HashMap<String, Integer>();
        for (int at = 0; at < there.size(); at++) {
            String name = there.get(at);
            if (!ids.contains(name)) wrong(file, line, at, List.of("column_extra", name, Nearest.to(name, ids)));
            else places.put(name, at);
        }
        ids.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> wrong(file, line, 0, List.of("column_missing", id, Nearest.to(id, there))));
        return places;
    }

    private void wrong(SourceFile file, Csv.Line line, int cell, List<String> codeAndWords) {
        int column = line.cells().isEmpty() ? 1 : line.cells().get(cell).column();
        findings.add(new Finding(
                file.path(), line.number(), column, codeAndWords.get(0), codeAndWords.subList(1, codeAndWords.size())));
    }
}
