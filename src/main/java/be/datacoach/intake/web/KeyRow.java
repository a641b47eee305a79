package be.datacoach.intake.web;

import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.OpenPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A task with a key, as it is read afterwards.
 *
 * @param question as Markdown
 * @param chosen as Markdown; empty for «weet ik niet»
 * @param said about what was chosen, or about the best answer where nothing was
 * @param best the best answer, where it was not chosen
 */
public record KeyRow(String question, String chosen, String said, String best) {

    static List<KeyRow> of(OpenPart.Opened opened, Locale locale) {
        return opened.asked().questions().stream()
                .filter(Asked.Tried.class::isInstance)
                .map(Asked.Tried.class::cast)
                .map(one -> of(one, Optional.ofNullable(opened.sheet().given().get(one.id())), locale))
                .toList();
    }

    private static KeyRow of(Asked.Tried one, Optional<Given> given, Locale locale) {
        EntryTest.Option best = one.form().options().stream()
                .filter(option -> option.points() == one.item().maximum())
                .findFirst()
                .orElseThrow();
        Optional<EntryTest.Option> chosen = given.flatMap(one::option);
        boolean right =
                chosen.filter(option -> option.points() == best.points()).isPresent();
        return new KeyRow(
                one.form().question().in(locale),
                chosen.map(option -> option.text().in(locale)).orElse(""),
                chosen.orElse(best).feedback().in(locale),
                right ? "" : best.text().in(locale));
    }

    public boolean isMissed() {
        return !best.isEmpty();
    }

    public boolean isAnswered() {
        return !chosen.isEmpty();
    }
}
