package be.datacoach.access.web;

import be.datacoach.access.rights.Consent;
import be.datacoach.access.rights.ReadOwnData;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** What somebody agreed to, and since when. */
@Named
@RequestScoped
public class OwnConsentsView {
    @Inject
    private ReadOwnData readOwnData;

    @Inject
    private Clock clock;

    private List<Consent> consents = List.of();

    /** @param since empty when they never said anything about it */
    public record Row(String what, String stands, String since, String outcome) {}

    @PostConstruct
    void read() {
        consents = readOwnData.consents();
    }

    public List<Row> getRows() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return consents.stream().map(consent -> row(consent, phrases)).toList();
    }

    private Row row(Consent consent, Phrases phrases) {
        return new Row(
                phrases.say("own_consents.what." + consent.code(), consent.about()),
                phrases.say(consent.given() ? "own_consents.yes" : "own_consents.no"),
                consent.since()
                        .map(at -> phrases.day(LocalDate.ofInstant(at, clock.getZone())))
                        .orElseGet(() -> phrases.say("own_consents.never")),
                consent.outcome());
    }
}
