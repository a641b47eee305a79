package be.datacoach.authoring.persona;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.catalogue.content.Persona;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two paths and what makes them different.
 *
 * @param rows every module that one of them has, in the order of the first and then of the second
 * @param facts what is not the same of both
 * @param whole decisions about no module in particular that only one of them has
 */
public record SideBySide(List<Row> rows, List<Difference> facts, List<Only> whole, Minutes minutes) {

    /**
     * A module in both paths.
     *
     * @param why decisions about it that only one of them has
     */
    public record Row(ModuleId module, Optional<Step> one, Optional<Step> other, List<Only> why) {
        public Row {
            why = List.copyOf(why);
        }

        /** Whether they take it in another way. */
        public boolean differs() {
            if (one.isEmpty() || other.isEmpty()) return true;
            Step first = one.get();
            Step second = other.get();
            return first.band() != second.band()
                    || first.minutes() != second.minutes()
                    || !first.variants().equals(second.variants());
        }
    }

    /** A decision that only one of them has. @param first whether that is the first */
    public record Only(boolean first, Decision decision) {}

    /**
     * Something that is not the same of both.
     *
     * @param alone how many things would change in the path of the first if only this were as it is of the other
     */
    public record Difference(AttributeId attribute, Optional<Value> one, Optional<Value> other, int alone) {}

    /** What is left to do, in minutes. */
    public record Minutes(int one, int other) {}

    public SideBySide {
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        whole = List.copyOf(whole);
    }

    static SideBySide of(Persona one, Persona other, Function<Persona, PlanningCase> planning) {
        PlanningCase first = planning.apply(one);
        LearningPath path = Planner.plan(first);
        LearningPath theirs = Planner.plan(planning.apply(other));
        List<Only> only = Stream.concat(only(path, theirs, true), only(theirs, path, false))
                .toList();
        Set<ModuleId> modules = new LinkedHashSet<>();
        path.steps().forEach(step -> modules.add(step.module()));
        theirs.steps().forEach(step -> modules.add(step.module()));
        List<Row> rows = modules.stream()
                .map(module -> new Row(module, path.step(module), theirs.step(module), about(module, only)))
                .toList();
        return new SideBySide(
                rows,
                differences(first, path, other.learner()),
                only.stream().filter(mine -> modules(mine.decision()).isEmpty()).toList(),
                new Minutes(path.minutesLeft(), theirs.minutesLeft()));
    }

    private static Stream<Only> only(LearningPath path, LearningPath other, boolean first) {
        return path.decisions().stream()
                .filter(decision -> other.decisions().stream().noneMatch(decision::sameAs))
                .map(decision -> new Only(first, decision));
    }

    private static List<Only> about(ModuleId module, List<Only> only) {
        return only.stream()
                .filter(one -> modules(one.decision()).contains(module))
                .toList();
    }

    /** Other texts are about no module in particular: one reason chooses them everywhere. */
    private static List<ModuleId> modules(Decision decision) {
        if (decision instanceof Decision.Reorder reorder) return reorder.moved();
        return decision.module().stream().toList();
    }

    private static List<Difference> differences(PlanningCase planning, LearningPath path, LearnerSnapshot other) {
        LearnerSnapshot one = planning.learner();
        Set<AttributeId> asked = new TreeSet<>(one.facts().keySet());
        asked.addAll(other.facts().keySet());
        return asked.stream()
                .filter(id -> !value(one, id).equals(value(other, id)))
                .map(id -> new Difference(id, value(one, id), value(other, id), alone(planning, path, id, other)))
                .collect(Collectors.toList());
    }

    private static Optional<Value> value(LearnerSnapshot learner, AttributeId id) {
        return Optional.ofNullable(learner.facts().get(id)).map(Fact::value);
    }

    private static int alone(PlanningCase planning, LearningPath path, AttributeId id, LearnerSnapshot other) {
        Map<AttributeId, Fact> facts = new TreeMap<>(planning.learner().facts());
        Fact theirs = other.facts().get(id);
        if (theirs == null) facts.remove(id);
        else facts.put(id, theirs);
        LearningPath tried = Planner.plan(planning.of(planning.learner().with(facts)));
        return PathDifference.between(path, tried).changes().size();
    }
}
