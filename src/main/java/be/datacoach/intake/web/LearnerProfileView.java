package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.OwnFacts;
import be.datacoach.intake.ReadOwnFacts;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** What we know about a coach: everything they told, with its date. */
@Named
@RequestScoped
public class LearnerProfileView {

    /** One thing that was asked, and the answer that stands. */
    public record Told(String question, String answer, String when) {}

    @Inject
    private Catalogue catalogue;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private Clock clock;

    private OwnFacts facts = new OwnFacts(Map.of(), false);

    @PostConstruct
    void read() {
        facts = readOwnFacts.read();
    }

    public boolean isAsked() {
        return facts.asked();
    }

    public List<Told> getTold() {
        return catalogue.firstScreen().questions().stream().map(this::told).toList();
    }

    private Told told(Question question) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        String text = question.question().in(phrases.locale());
        return facts.about(question.attribute())
                .map(fact -> new Told(text, answer(question, fact, phrases), when(fact, phrases)))
                .orElseGet(() -> new Told(text, phrases.say("learner_profile.unknown"), ""));
    }

    private static String answer(Question question, Fact fact, Phrases phrases) {
        return question.answers().stream()
                .filter(answer -> answer.value().equals(fact.value()))
                .map(Answer::label)
                .findFirst()
                .map(label -> label.in(phrases.locale()))
                .orElse(fact.value().toString());
    }

    private String when(Fact fact, Phrases phrases) {
        return phrases.say("learner_profile.when", phrases.day(fact.givenOn(), LocalDate.now(clock)));
    }
}
