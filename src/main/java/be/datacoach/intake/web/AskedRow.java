package be.datacoach.intake.web;

import be.datacoach.catalogue.figure.FigureOnPage;
import java.util.List;
import java.util.Optional;

/**
 * A question of an instrument on the page.
 *
 * @param kind which part shows it: statement, tried, need, choosing, order, days
 * @param text Markdown for a task, else plain
 * @param groups the answers; a need has three groups, all others one
 */
public record AskedRow(
        String id, String kind, String text, String hint, List<Group> groups, Optional<FigureOnPage> figure) {

    private static final int MOST_BESIDE = 6;

    /**
     * Answers of which one or more are chosen.
     *
     * @param name of the field
     * @param label key of what is asked; empty where the question says it
     */
    public record Group(String name, String label, boolean several, List<OptionRow> options) {
        public Group {
            options = List.copyOf(options);
        }

        /** Too many to stand beside each other. */
        public boolean isLong() {
            return options.size() > MOST_BESIDE;
        }

        /** What stands in a field that has no choices. */
        public String getFirst() {
            return options.get(0).code();
        }
    }

    public AskedRow {
        groups = List.copyOf(groups);
    }

    /** Whether the text is Markdown. */
    public boolean isMarkdown() {
        return kind.equals("tried");
    }

    /** One group of answers to choose from. */
    public boolean isPlain() {
        return kind.equals("tried") || kind.equals("statement") || kind.equals("choosing");
    }

    /** Steps of a scale stand beside each other. */
    public boolean isRow() {
        return kind.equals("statement");
    }

    public boolean isNeed() {
        return kind.equals("need");
    }

    public boolean isOrder() {
        return kind.equals("order");
    }

    public boolean isDays() {
        return kind.equals("days");
    }

    /** The only group. */
    public Group getGroup() {
        return groups.get(0);
    }

    public boolean isDrawn() {
        return figure.isPresent();
    }

    public FigureOnPage getFigureShown() {
        return figure.orElseThrow();
    }
}
