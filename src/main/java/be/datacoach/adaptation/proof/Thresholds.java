package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every comparison with a number that a curriculum makes, by the attribute that a person can have a value of. */
final class Thresholds {

    private static final List<Integer> LEVELS = List.of(40, 60, 80);
    private static final int ENOUGH_ITEMS = 3;

    private final Curriculum curriculum;
    private final Map<AttributeId, Set<Condition.Compare>> by = new HashMap<>();

    Thresholds(Curriculum curriculum) {
        this.curriculum = curriculum;
        curriculum.rules().forEach(rule -> note(rule.when(), rule.scope()));
        for (LearningModule module : curriculum.modules()) {
            for (VariationPoint point : module.points()) {
                point.variants().forEach(variant -> note(variant.when(), Rule.Scope.LEARNER));
            }
        }
        for (Tie tie : curriculum.ties()) {
            if (tie instanceof Tie.Never never) note(never.when(), Rule.Scope.LEARNER);
        }
        curriculum.competencies().forEach(this::noteProof);
    }

    List<Condition.Compare> of(AttributeId attribute) {
        return new ArrayList<>(by.getOrDefault(attribute, Set.of()));
    }

    private void note(Condition condition, Rule.Scope scope) {
        if (condition instanceof Condition.Compare compare) {
            base(compare.attribute(), scope).forEach(attribute -> note(attribute, compare));
        } else if (condition instanceof Condition.All all) all.parts().forEach(part -> note(part, scope));
        else if (condition instanceof Condition.Any any) any.parts().forEach(part -> note(part, scope));
        else if (condition instanceof Condition.Not not) note(not.part(), scope);
    }

    /** Where nothing that is always there grants the target, what somebody has proven matters. */
    private void noteProof(Competency competency) {
        boolean granted = curriculum.modules().stream()
                .anyMatch(module -> module.edition().core() && module.grants(competency.id(), competency.target()));
        if (granted) return;
        var performance = new AttributeId("performance." + competency.id());
        var evidence = new AttributeId("evidence." + competency.id());
        LEVELS.forEach(level -> note(performance, new Condition.Compare(performance, Operator.AT_LEAST, level)));
        note(evidence, new Condition.Compare(evidence, Operator.AT_LEAST, ENOUGH_ITEMS));
    }

    private void note(AttributeId attribute, Condition.Compare compare) {
        by.computeIfAbsent(attribute, none -> new LinkedHashSet<>())
                .add(new Condition.Compare(attribute, compare.operator(), compare.threshold()));
    }

    private Stream<AttributeId> base(AttributeId asked, Rule.Scope scope) {
        return switch (scope) {
            case LEARNER -> Stream.of(asked);
            case MODULE ->
                ScopeTies.kindBehind(asked)
                        .map(kind -> curriculum.competencies().stream()
                                .map(competency -> new AttributeId(kind + "." + competency.id())))
                        .orElse(Stream.of(asked));
            case TASK ->
                asked.name().equals("task.priority")
                        ? curriculum.tasks().stream().map(Task::id).map(id -> new AttributeId("need." + id))
                        : Stream.of(asked);
        };
    }
}
