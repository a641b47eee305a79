package be.datacoach.intake.result;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Scale;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.CompetencyScore.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The instapmeting scored. Once somebody answers one task on a competency, the tasks on it that they leave open count as
 * «weet ik niet»: who picks the easy ones proves nothing. Who answers none has simply not been asked.
 *
 * @param asked every question that was asked, of all stages in one form
 * @param given by question
 */
record EntryResult(List<Asked> asked, Map<String, Given> given) {

    /** What a task is worth, whichever its kind: a judgement gives 0, 1 or 2 points, a task with one right answer 0 or 2. */
    private static final int FULL = 2;

    List<CompetencyScore> scores(Curriculum curriculum) {
        return curriculum.competencies().stream()
                .flatMap(competency -> score(competency).stream())
                .toList();
    }

    /** What rules may ask: mastery, result, number of tasks and gap a competency, and how each single skill went. */
    Map<AttributeId, Optional<Value>> facts(List<CompetencyScore> scores) {
        var facts = new TreeMap<AttributeId, Optional<Value>>();
        for (CompetencyScore score : scores) {
            String code = score.competency().id().code();
            facts.put(new AttributeId("mastery." + code), Optional.of(Value.of(score.mastery())));
            facts.put(new AttributeId("performance." + code), amount(score.performance()));
            facts.put(
                    new AttributeId("evidence." + code),
                    score.performance().isPresent() ? Optional.of(Value.of(score.items())) : Optional.empty());
            facts.put(new AttributeId("gap." + code), amount(score.gap()));
        }
        tried().filter(this::counts)
                .forEach(one -> one.item()
                        .skill()
                        .ifPresent(skill ->
                                facts.put(new AttributeId("skill." + skill.code()), Optional.of(answer(one)))));
        return facts;
    }

    private Optional<CompetencyScore> score(Competency competency) {
        List<Integer> self = asked.stream()
                .filter(Asked.Statement.class::isInstance)
                .map(Asked.Statement.class::cast)
                .filter(one -> one.item().about().equals(competency.id().code()))
                .flatMap(one -> rated(one).stream().boxed())
                .toList();
        List<Shown> shown = tried().filter(one -> one.item().competency().equals(competency.id()))
                .filter(this::counts)
                .map(one -> new Shown(points(one) * FULL / one.item().maximum(), FULL, known(one)))
                .toList();
        return CompetencyScore.of(competency, self, shown);
    }

    private OptionalInt rated(Asked.Statement one) {
        Scale scale = one.scale();
        Given answer = given.get(one.id());
        if (answer == null) return OptionalInt.empty();
        return answer.number(Given.VALUE).stream()
                .map(value -> one.item().counted(value, scale))
                .findFirst();
    }

    private Stream<Asked.Tried> tried() {
        return asked.stream().filter(Asked.Tried.class::isInstance).map(Asked.Tried.class::cast);
    }

    /** Whether anything on its competency was answered. */
    private boolean counts(Asked.Tried one) {
        return tried().filter(
                        other -> other.item().competency().equals(one.item().competency()))
                .anyMatch(other -> given.containsKey(other.id()));
    }

    private Optional<EntryTest.Option> chosen(Asked.Tried one) {
        return Optional.ofNullable(given.get(one.id())).flatMap(one::option);
    }

    private boolean known(Asked.Tried one) {
        return chosen(one).isPresent();
    }

    private int points(Asked.Tried one) {
        return chosen(one).map(EntryTest.Option::points).orElse(0);
    }

    private Value answer(Asked.Tried one) {
        if (!known(one)) return Value.of("DONT_KNOW");
        return Value.of(points(one) == one.item().maximum() ? "RIGHT" : "WRONG");
    }

    private static Optional<Value> amount(OptionalInt number) {
        return number.isPresent() ? Optional.of(Value.of(number.getAsInt())) : Optional.empty();
    }
}
