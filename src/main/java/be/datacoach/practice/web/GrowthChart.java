package be.datacoach.practice.web;

import be.datacoach.adaptation.learner.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a competency grew, drawn on a field of 120 by 44: a dot for each time that it was measured, and around the last one
 * how far it may be off. It has no numbers on it; the words beside it say the same.
 */
public record GrowthChart(List<Dot> dots, int lowest, int highest) {
    private static final int LEFT = 8;
    private static final int RIGHT = 112;
    private static final int BOTTOM = 40;
    private static final int HEIGHT = 36;
    private static final int HUNDRED = 100;

    /** A measurement. */
    public record Dot(int x, int y) {}

    public GrowthChart {
        dots = List.copyOf(dots);
    }

    /** @param scores from 0 to 100, oldest first */
    static GrowthChart of(List<Integer> scores, Certainty.Word word) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            int x = scores.size() == 1 ? RIGHT : LEFT + i * (RIGHT - LEFT) / (scores.size() - 1);
            dots.add(new Dot(x, y(scores.get(i))));
        }
        int last = scores.isEmpty() ? 0 : scores.get(scores.size() - 1);
        return new GrowthChart(dots, y(Math.max(0, last - margin(word))), y(Math.min(HUNDRED, last + margin(word))));
    }

    /** Whether anything was measured. */
    public boolean isDrawn() {
        return !dots.isEmpty();
    }

    public Dot getLast() {
        return dots.get(dots.size() - 1);
    }

    /** The way from the first to the last, as SVG wants it. */
    public String getLine() {
        return dots.stream().map(dot -> dot.x + "," + dot.y).collect(Collectors.joining(" "));
    }

    /** Where a limit between two words lies. */
    static int y(int score) {
        return BOTTOM - HEIGHT * score / HUNDRED;
    }

    /** How far the real score may well lie from this one, either way: a guess that is drawn, never printed. */
    private static int margin(Certainty.Word word) {
        return switch (word) {
            case UNKNOWN, SELF_ESTIMATE -> 25;
            case INDICATION, SHOWN_LONG_AGO -> 18;
            case SHOWN -> 12;
        };
    }
}
