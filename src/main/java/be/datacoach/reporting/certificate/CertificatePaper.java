package be.datacoach.reporting.certificate;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.paper.Paper.Look;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The certificate of participation: that somebody followed their whole path, with which modules, and what it is not. No
 * scores, no levels, no support that somebody needed.
 *
 * @param now when it is made, in the zone of its dates
 */
public record CertificatePaper(Phrases phrases, ZonedDateTime now) {
    private static final String KEY = "learner_certificate.paper.";

    /** @param participation complete */
    public Paper of(Participation participation) {
        if (!participation.complete()) {
            throw new IllegalArgumentException("not complete");
        }
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paper.Title(words("title")));
        parts.add(new Paper.Text(Look.NAME, participation.name()));
        parts.add(new Paper.Text(Look.LEAD, say("lead")));
        parts.add(new Paper.Facts(facts(participation)));
        parts.add(new Paper.Heading(2, words("says"), false));
        parts.add(new Paper.Text(Look.PLAIN, say("says.text")));
        parts.add(new Paper.Heading(2, words("not"), false));
        parts.add(new Paper.Text(Look.PLAIN, say("not.text")));
        parts.add(new Paper.Text(Look.SIGN, say("sign")));
        parts.add(new Paper.Heading(2, words("modules"), true));
        parts.add(modules(participation));
        String title = say("title");
        return new Paper(
                new Paper.Imprint(
                        title,
                        phrases.locale(),
                        participation.name(),
                        say("about"),
                        title + " · " + participation.name()),
                parts);
    }

    private List<Paper.Fact> facts(Participation participation) {
        Participation.Around around = participation.around();
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(fact("course", say("course.name")));
        facts.add(fact("period", say("period.days", day(participation.from()), day(participation.until()))));
        facts.add(fact(
                "size", say("size.value", participation.done().size(), phrases.duration(participation.minutes()))));
        known(facts, "cohort", around.cohort());
        known(facts, "counsellor", around.counsellor());
        known(facts, "issuer", around.issuer());
        facts.add(fact("made", day(now.toInstant())));
        return facts;
    }

    private void known(List<Paper.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(fact(key, value));
        }
    }

    private Paper.Table modules(Participation participation) {
        return new Paper.Table(
                List.of(say("module"), say("finished"), say("minutes"), say("competencies")),
                participation.done().stream()
                        .map(done -> List.of(
                                in(done.title()),
                                day(done.finishedAt()),
                                phrases.duration(done.minutes()),
                                competencies(done)))
                        .toList());
    }

    /** A module that names none brings all of them together. */
    private String competencies(Participation.Done done) {
        return done.competencies().isEmpty()
                ? say("competencies.all")
                : done.competencies().stream().map(this::in).collect(Collectors.joining("; "));
    }

    private String in(Text text) {
        return text.in(phrases.locale());
    }

    private String day(Instant moment) {
        return phrases.day(moment.atZone(now.getZone()).toLocalDate());
    }

    private Paper.Words words(String key) {
        return new Paper.Words(say(key), phrases.locale());
    }

    private Paper.Fact fact(String key, String value) {
        return new Paper.Fact(say(key), value);
    }

    private String say(String key, Object... arguments) {
        return phrases.say(KEY + key, arguments);
    }
}
