package be.datacoach.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file with rows, whatever it is called: XLSX and CSV are told apart by their first bytes. Whoever wrote it may
 * mean harm: reading is bounded in every direction, and ends at the first row too many.
 */
public final class SheetReader {
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 1_000;

    /** How it ended. */
    public sealed interface Outcome {
        record Read(Sheet sheet) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why nothing can be done with a file. */
    public enum Refusal {
        /** No row below the headings. */
        NOTHING,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /** A cell that holds more than a name or an address ever does; a quote that is never closed does that. */
        CELL_TOO_LONG,
        /** A workbook of before 2007, or one with a password. */
        OLD_WORKBOOK,
        UNREADABLE
    }

    /** Ends reading at once. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal why;

        Unfit(Refusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    private SheetReader() {}

    /** @param mostRows below the headings */
    public static Outcome read(byte[] content, int mostRows) {
        try {
            var lines = new Lines(mostRows);
            if (begins(content, 'P', 'K')) XlsxLines.read(content, lines);
            else if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) throw new Unfit(Refusal.OLD_WORKBOOK);
            else CsvLines.read(content, lines);
            return new Outcome.Read(lines.sheet());
        } catch (Unfit unfit) {
            return new Outcome.Refused(unfit.why);
        } catch (IOException | RuntimeException broken) {
            // What libraries make of a broken file has no end of kinds; to whoever brought it, it is one.
            return new Outcome.Refused(Refusal.UNREADABLE);
        }
    }

    private static boolean begins(byte[] content, int... with) {
        if (content.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((content[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** Rows as they come; the first that says anything holds the headings. */
    static final class Lines {
        private final int mostRows;
        private List<String> headings = List.of();
        private final List<Sheet.Line> lines = new ArrayList<>();

        Lines(int mostRows) {
            this.mostRows = mostRows;
        }

        void add(int number, List<String> cells) throws Unfit {
            List<String> stripped = cells.stream().map(Lines::plain).toList();
            if (stripped.stream().allMatch(String::isEmpty)) return;
            if (stripped.stream().anyMatch(cell -> cell.length() > LONGEST_CELL))
                throw new Unfit(Refusal.CELL_TOO_LONG);
            int columns = columns(stripped);
            if (columns > MOST_COLUMNS) throw new Unfit(Refusal.TOO_MANY_COLUMNS);
            if (headings.isEmpty()) {
                headings = stripped.subList(0, columns);
                return;
            }
            if (lines.size() == mostRows) throw new Unfit(Refusal.TOO_MANY_ROWS);
            lines.add(new Sheet.Line(number, fitted(stripped)));
        }

        /** Without the apostrophe that keeps a spreadsheet from calculating: {@link CsvText} writes it. */
        private static String plain(String cell) {
            String stripped = cell.strip();
            return stripped.length() > 1 && stripped.charAt(0) == '\'' && CsvText.calculates(stripped.substring(1))
                    ? stripped.substring(1)
                    : stripped;
        }

        /** Up to the last that says anything. */
        private static int columns(List<String> cells) {
            int columns = cells.size();
            while (columns > 0 && cells.get(columns - 1).isEmpty()) columns--;
            return columns;
        }

        private List<String> fitted(List<String> cells) throws Unfit {
            if (columns(cells) > headings.size()) throw new Unfit(Refusal.TOO_MANY_COLUMNS);
            var fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headings.size())));
            while (fitted.size() < headings.size()) fitted.add("");
            return fitted;
        }

        Sheet sheet() throws Unfit {
            if (lines.isEmpty()) throw new Unfit(Refusal.NOTHING);
            return new Sheet(headings, lines);
        }
    }
}
