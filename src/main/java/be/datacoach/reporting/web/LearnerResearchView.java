package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.reporting.research.ConsentText;
import be.datacoach.reporting.research.OwnConsent;
import be.datacoach.reporting.research.ReadOwnConsents;
import be.datacoach.reporting.research.SayConsent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Studies that ask a coach to take part, what was said to them, and the way to say otherwise. */
@Named
@RequestScoped
public class LearnerResearchView {
    private static final String KEY = "learner_research.";

    @Inject
    private ReadOwnConsents readOwnConsents;

    @Inject
    private SayConsent sayConsent;

    @Inject
    private Clock clock;

    private @Nullable List<Row> rows;

    /**
     * One study.
     *
     * @param standing where it stands, in a sentence
     * @param mayAgree whether there is a yes to say
     * @param mayRefuse whether there is a no to say
     */
    public record Row(
            String study,
            String name,
            int wording,
            String standing,
            List<ConsentText.Part> parts,
            boolean mayAgree,
            boolean mayRefuse,
            List<String> history) {}

    public List<Row> getRows() {
        List<Row> known = rows;
        if (known == null) {
            known = readOwnConsents.read(Faces.getLocale()).stream()
                    .map(this::row)
                    .toList();
            rows = known;
        }
        return known;
    }

    public String agree() {
        return say(true);
    }

    public String refuse() {
        return say(false);
    }

    private String say(boolean yes) {
        SayConsent.Outcome outcome = sayConsent.say(
                new SayConsent.Read(sent("study"), number(sent("wording")), Locale.forLanguageTag(sent("language"))),
                yes);
        switch (outcome) {
            case KEPT -> Say.done(KEY + (yes ? "message.info.agreed" : "message.info.refused"));
            case OTHER_WORDS -> Say.first(KEY + "message.warn.other_words");
            case OVER -> Say.first(KEY + "message.warn.over");
        }
        return "/learner/research?faces-redirect=true";
    }

    private Row row(OwnConsent asked) {
        boolean takesPart = asked.standing() == OwnConsent.Standing.TAKES_PART;
        boolean refused = asked.standing() == OwnConsent.Standing.REFUSED;
        return new Row(
                asked.study(),
                asked.name(),
                asked.wording(),
                phrases()
                        .say(
                                KEY + "standing." + asked.standing(),
                                asked.since().map(this::day).orElse("")),
                asked.text().parts(),
                asked.open() && !takesPart,
                !refused,
                asked.said().stream().map(this::line).toList());
    }

    private String line(OwnConsent.Said said) {
        return phrases().say(KEY + "said." + said.granted(), day(said.at()), said.wording());
    }

    private String day(Instant moment) {
        return phrases().day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** In which the words were read that somebody answers to. */
    public String getLanguage() {
        return Faces.getLocale().getLanguage();
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    private static String sent(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    /** What is no number was made by hand: no words have it. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
