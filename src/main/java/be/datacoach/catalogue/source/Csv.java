package be.datacoach.catalogue.source;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them, with the place of every cell. */
final class Csv {

    /** @param column counted from 1 */
    record Cell(String text, int column) {}

    /** @param number counted from 1 */
    record Line(int number, List<Cell> cells) {}

    private static final char MARK = '\uFEFF';

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int at;
    private int number = 1;
    private int lineStart;

    private Csv(String text) {
        this.text = text;
    }

    /** The lines that are not empty; whatever is quoted wrongly is taken as it stands. */
    static List<Line> lines(String text) {
        var csv = new Csv(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        while (csv.at < csv.text.length()) csv.line();
        return csv.lines;
    }

    private void line() {
        int first = number;
        lineStart = at;
        cells = new ArrayList<>();
        cell();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cell();
        }
        newLine();
        boolean empty = cells.size() == 1 && cells.get(0).text().isBlank();
        if (!empty) lines.add(new Line(first, cells));
    }

    private void newLine() {
        if (at < text.length() && text.charAt(at) == '\r') at++;
        if (at < text.length() && text.charAt(at) == '\n') at++;
        number++;
    }

    private void cell() {
        int column = at - lineStart + 1;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        cells.add(new Cell(quoted ? quoted() : plain(), column));
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) at++;
        return text.substring(start, at);
    }

    private String quoted() {
        var words = new StringBuilder();
        at++;
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (one == '"') {
                if (at >= text.length() || text.charAt(at) != '"') break;
                at++;
            }
            if (one == '\n') number++;
            words.append(one);
        }
        return words.append(plain()).toString();
    }
}
