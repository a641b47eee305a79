package be.datacoach.walk;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A persona as somebody who logs in: of whom all is known that is known of the persona, and who begins at the first screen. */
record Walking(Persona persona) {

    /** Makes the account, tells what the persona's other answers came to, and answers the first screen as they would. */
    Visitor begin() {
        Visitor visitor =
                Newcomer.named(persona.name() + " Persona", Role.COACH).settled();
        String told =
                visitor.get("/trial/persona?" + String.join("&", parameters())).body();
        if (!told.contains("told")) throw new AssertionError(told);
        FormOnPage first = FormOnPage.in(visitor.get("/learner/start"), "first");
        Shipped.LIBRARY
                .common()
                .firstScreen()
                .questions()
                .forEach(question -> answer(question)
                        .ifPresent(answer -> first.with(
                                "answer-" + question.attribute().name().replace('.', '-'), answer.toString())));
        first.send(visitor, "send");
        return visitor;
    }

    private List<String> parameters() {
        var parameters = new ArrayList<String>();
        facts().values()
                .forEach(fact -> parameters.add(
                        "fact=" + encoded(fact.attribute() + "=" + fact.value() + (fact.confirmed() ? "=sure" : ""))));
        persona.assignment()
                .targets()
                .forEach((competency, level) -> parameters.add("target=" + encoded(competency + "=" + level)));
        persona.assignment().mandatory().forEach(module -> parameters.add("mandatory=" + module));
        persona.assignment().deadline().ifPresent(day -> parameters.add("deadline=" + day));
        return parameters;
    }

    /** What the first screen can say of this; of hours, the answer that does not promise more. */
    private Optional<Value> answer(FirstScreen.Question question) {
        Optional<Value> known =
                Optional.ofNullable(facts().get(question.attribute())).map(Fact::value);
        return known.flatMap(value -> question.answers().stream()
                .map(FirstScreen.Answer::value)
                .filter(answer -> answer.equals(value)
                        || answer instanceof Value.Amount offered
                                && value instanceof Value.Amount wanted
                                && offered.number() <= wanted.number())
                .max(Comparator.comparingDouble(
                        answer -> answer instanceof Value.Amount offered ? offered.number() : 0)));
    }

    private Map<AttributeId, Fact> facts() {
        return persona.learner().facts();
    }

    /** The first path that the core gives somebody of whom this is known, who did nothing and decided nothing yet. */
    LearningPath planned(LocalDate today) {
        LearnerSnapshot learner = persona.learner();
        var fresh = new LearnerSnapshot(learner.facts(), learner.proven(), Map.of(), List.of(), Set.of());
        return Planner.plan(new PlanningCase(
                Shipped.curriculum(),
                fresh,
                persona.assignment(),
                Shipped.LIBRARY.common().calendar(),
                today,
                Optional.empty()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
