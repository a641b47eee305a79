package be.datacoach.practice.web;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.ReadPortfolio;
import be.datacoach.practice.ReadPortfolio.Piece;
import be.datacoach.practice.sheet.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** What somebody made, over all modules: what is begun, and what comes. */
@Named
@RequestScoped
public class LearnerPortfolioView {
    private static final String KEY = "learner_portfolio.";

    @Inject
    private ReadPortfolio readPortfolio;

    @Inject
    private Clock clock;

    /** @param href its sheet, or where it is begun */
    public record Row(String module, String title, String state, String href) {}

    public List<Row> getRows() {
        return readPortfolio.read().stream().map(this::row).toList();
    }

    /** Whether there is anything to take along. */
    public boolean isBegun() {
        return readPortfolio.read().stream().anyMatch(Piece::begun);
    }

    private Row row(Piece piece) {
        var place = piece.played().place(piece.form());
        return new Row(
                piece.played().content().module().texts().title().in(Faces.getLocale()),
                piece.form().frame().title(),
                together(piece) + state(piece.written()),
                (piece.begun() ? "artefact" : "block") + "?module=" + place.module() + "&block=" + place.block());
    }

    private static String together(Piece piece) {
        return piece.makers().isEmpty()
                ? ""
                : Phrases.in(Faces.getLocale()).say(KEY + "together", String.join(", ", piece.makers())) + " ";
    }

    private String state(Written written) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        if (written.revision() == 0) {
            return phrases.say(KEY + "not_begun");
        }
        return written.handedIn()
                .map(handedIn -> {
                    LocalDate day = handedIn.at().atZone(clock.getZone()).toLocalDate();
                    String key = KEY + (handedIn.latest() ? "handed_in" : "changed");
                    return phrases.say(key, phrases.day(day, LocalDate.now(clock)));
                })
                .orElseGet(() -> phrases.say(KEY + "begun"));
    }
}
