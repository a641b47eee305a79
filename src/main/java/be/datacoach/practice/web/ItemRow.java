package be.datacoach.practice.web;

import be.datacoach.catalogue.figure.FigureOnPage;
import java.util.List;
import java.util.Optional;

/**
 * A question or card on the page.
 *
 * @param words as Markdown
 * @param hint the key of what helps to answer; empty where nothing needs to be said
 * @param reply what the script was told when it was answered; empty when it was not
 * @param figure what it is about, where there is something to see
 */
public record ItemRow(
        String id,
        String words,
        String hint,
        boolean several,
        List<OptionRow> options,
        OptionRow dontKnow,
        String reply,
        Optional<FigureOnPage> figure) {
    public ItemRow {
        options = List.copyOf(options);
    }

    /** A card: its categories are the answers, and everybody can place it. */
    static ItemRow card(String id, String words, List<OptionRow> categories, Optional<String> reply) {
        return new ItemRow(
                id, words, "", false, categories, new OptionRow("", "", "", false), reply.orElse(""), Optional.empty());
    }

    public boolean hasFigure() {
        return figure.isPresent();
    }

    public FigureOnPage drawn() {
        return figure.orElseThrow();
    }

    public boolean hasHint() {
        return !hint.isEmpty();
    }
}
