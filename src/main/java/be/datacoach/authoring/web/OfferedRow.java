package be.datacoach.authoring.web;

import be.datacoach.authoring.bank.Question;
import be.datacoach.authoring.exchange.Offer;
import be.datacoach.authoring.questions.Fitting;
import be.datacoach.catalogue.FindingText;
import be.datacoach.platform.Phrases;
import java.util.List;

/**
 * A question of a bank, on the page.
 *
 * @param words how it begins, or its name
 * @param state TAKEN, KNOWN or REFUSED
 * @param notes what is other than in the bank, or why it is not taken
 */
public record OfferedRow(int line, String words, String state, List<String> notes) {
    private static final int LONGEST = 120;

    static List<OfferedRow> of(Offer offer, Phrases phrases) {
        return offer.fittings().stream().map(one -> row(one, offer, phrases)).toList();
    }

    private static OfferedRow row(Fitting fitting, Offer offer, Phrases phrases) {
        String words = words(fitting.question());
        int line = fitting.question().line();
        if (fitting.why().isPresent()) {
            String why = FindingText.in(phrases.locale()).sentence(fitting.why().get());
            return new OfferedRow(line, words, "REFUSED", List.of(why));
        }
        if (offer.isKnown(fitting)) return new OfferedRow(line, words, "KNOWN", List.of());
        List<String> notes = fitting.notes().stream()
                .sorted()
                .map(note -> phrases.say("author_questions.note." + note))
                .toList();
        return new OfferedRow(line, words, "TAKEN", notes);
    }

    private static String words(Question question) {
        String text = question.text()
                .text()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String words = text.isEmpty() ? question.name() : text;
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    public boolean taken() {
        return state.equals("TAKEN");
    }
}
