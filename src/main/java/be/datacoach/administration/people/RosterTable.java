package be.datacoach.administration.people;

import be.datacoach.platform.sheet.Sheet.Line;
import be.datacoach.platform.sheet.SheetReader;
import be.datacoach.platform.sheet.SheetReader.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A file of a OneRoster ZIP; one that is not there, or cannot be read, has no rows. What is to be deleted is not in it.
 *
 * @param headings as OneRoster spells them
 */
record RosterTable(List<String> headings, List<Line> rows) {
    private static final int MOST_IN_A_FILE = 200_000;

    static RosterTable of(Map<String, byte[]> files, String name) {
        byte[] content = files.getOrDefault(name, new byte[0]);
        if (!(SheetReader.read(content, MOST_IN_A_FILE) instanceof Outcome.Read read)) {
            return new RosterTable(List.of(), List.of());
        }
        RosterTable all = new RosterTable(read.sheet().headings(), read.sheet().lines());
        return new RosterTable(
                all.headings,
                all.rows.stream()
                        .filter(row -> !all.cell(row, "status").equalsIgnoreCase("tobedeleted"))
                        .toList());
    }

    String cell(Line row, String heading) {
        return row.cell(headings.indexOf(heading));
    }
}
