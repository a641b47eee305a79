package be.datacoach.administration.web;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a file that a spreadsheet opens: semicolons, as in Flanders, and no cell that it would calculate. */
final class CsvLine {
    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** An apostrophe before what begins as a formula: it is shown, not calculated. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
