package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.plan.Counterfactual;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.platform.Phrases;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts what is known into words. What the coach answered is said as it was asked; a score becomes the band it lies in,
 * for two items carry no percentages.
 */
record Wording(Curriculum curriculum, FirstScreen firstScreen, Phrases phrases, LocalDate today) {

    /** What a fact says, when and by whom it was given, and whether anybody confirmed it. */
    FactRow fact(Fact fact) {
        String when = phrases.say("app_giver." + fact.giver(), phrases.day(fact.givenOn(), today));
        String vouched = needsConfirming(fact) ? " " + phrases.say("app_giver.unconfirmed") : "";
        return new FactRow(
                label(fact.attribute()), value(fact.attribute(), fact.value()) + " (" + when + ")" + vouched);
    }

    String label(AttributeId id) {
        return attribute(id)
                .map(attribute -> attribute.label().in(phrases.locale()))
                .orElse(id.name());
    }

    String value(AttributeId id, Value value) {
        return answered(id, value)
                .or(() -> Scale.of(id).map(scale -> phrases.say(scale.keyFor(value))))
                .orElseGet(() -> said(id, value));
    }

    /**
     * «Wijzigt als»: the changes in one sentence without a capital or a full stop.
     *
     * @param facts behind the decision: what somebody else gave is not for the coach to answer otherwise
     */
    String change(Counterfactual counterfactual, List<Fact> facts) {
        return counterfactual.changes().stream()
                .map(change -> change(change, facts))
                .collect(Collectors.joining(" " + phrases.say("app_and") + " "));
    }

    private String change(Counterfactual.Change change, List<Fact> facts) {
        String to = value(change.attribute(), change.to());
        return question(change.attribute())
                .filter(question -> facts.stream().noneMatch(fact -> isGivenFor(question, fact)))
                .map(question ->
                        phrases.say("app_change.answer", question.question().in(phrases.locale()), to))
                .orElseGet(() -> phrases.say("app_change." + direction(change), label(change.attribute()), to));
    }

    private static boolean isGivenFor(Question question, Fact fact) {
        return fact.attribute().equals(question.attribute()) && fact.giver() != Fact.Giver.LEARNER;
    }

    private static String direction(Counterfactual.Change change) {
        if (!(change.to() instanceof Value.Amount to)
                || Scale.of(change.attribute()).isEmpty()) return "is";
        double from = change.from()
                .map(Value.Amount.class::cast)
                .map(Value.Amount::number)
                .orElse(0.0);
        return to.number() > from ? "up" : "down";
    }

    private boolean needsConfirming(Fact fact) {
        return !fact.confirmed()
                && attribute(fact.attribute())
                        .filter(attribute -> attribute.owner() == Attribute.Owner.SCHOOL)
                        .isPresent();
    }

    private Optional<Attribute> attribute(AttributeId id) {
        return curriculum.attribute(id);
    }

    private Optional<Question> question(AttributeId id) {
        return firstScreen.questions().stream()
                .filter(question -> question.attribute().equals(id))
                .findFirst();
    }

    private Optional<String> answered(AttributeId id, Value value) {
        return question(id)
                .flatMap(question -> question.answers().stream()
                        .filter(answer -> answer.value().equals(value))
                        .map(answer -> "«" + answer.label().in(phrases.locale()) + "»")
                        .findFirst());
    }

    private String said(AttributeId id, Value value) {
        if (value instanceof Value.Amount amount) {
            return NumberFormat.getInstance(phrases.locale()).format(amount.number());
        }
        return attribute(id)
                .map(attribute -> attribute.says(value).in(phrases.locale()))
                .orElse(value.toString());
    }
}
