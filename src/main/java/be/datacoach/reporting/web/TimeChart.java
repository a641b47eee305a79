package be.datacoach.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a count went over time, drawn on a field of 300 by 84. The numbers are in the table beside it; what the drawing says is
 * in one sentence for who does not see it.
 *
 * @param label what is counted
 * @param now the last number, in words
 * @param alternative the sentence
 * @param first and {@code last}: what the ends of the line are called
 */
public record TimeChart(String label, String now, String alternative, String first, String last, List<Dot> dots) {
    private static final int LEFT = 6;
    private static final int RIGHT = 294;
    private static final int BOTTOM = 78;
    private static final int HEIGHT = 70;

    /** A number at a moment. */
    public record Dot(int x, int y) {}

    /** What a chart is called and says. */
    record Words(String label, String now, String alternative, String first, String last) {}

    public TimeChart {
        dots = List.copyOf(dots);
    }

    /** @param highest what reaches the top, at least 1: the same for charts side by side */
    static TimeChart of(List<Long> numbers, long highest, Words words) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int x = numbers.size() == 1 ? RIGHT : LEFT + i * (RIGHT - LEFT) / (numbers.size() - 1);
            dots.add(new Dot(x, (int) (BOTTOM - HEIGHT * numbers.get(i) / Math.max(1, highest))));
        }
        return new TimeChart(words.label, words.now, words.alternative, words.first, words.last, dots);
    }

    public Dot getEnd() {
        return dots.get(dots.size() - 1);
    }

    /** The line, as SVG wants it. */
    public String getLine() {
        return dots.stream().map(dot -> dot.x + "," + dot.y).collect(Collectors.joining(" "));
    }

    /** What lies under the line. */
    public String getUnder() {
        return dots.get(0).x + "," + BOTTOM + " " + getLine() + " " + getEnd().x + "," + BOTTOM;
    }
}
