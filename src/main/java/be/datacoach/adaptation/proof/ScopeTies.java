package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Ties the attributes that are computed for one module or task to what they are computed from. */
final class ScopeTies {

    private static final int TOP = 5;

    private final Curriculum curriculum;
    private final Space space;
    private final FormulaFactory f;
    private final Map<TaskId, Formula> among = new HashMap<>();

    ScopeTies(Curriculum curriculum, Space space, FormulaFactory f) {
        this.curriculum = curriculum;
        this.space = space;
        this.f = f;
    }

    /** The kind of score that a computed attribute of a module is the extreme of. */
    static Optional<String> kindBehind(AttributeId asked) {
        return switch (asked.name()) {
            case "module.mastery" -> Optional.of("mastery");
            case "module.performance" -> Optional.of("performance");
            case "module.evidence" -> Optional.of("evidence");
            case "module.gap", "module.modesty" -> Optional.of("gap");
            default -> Optional.empty();
        };
    }

    /** When the comparison of a computed number holds for this module. */
    Trit compare(Condition.Compare compare, LearningModule module) {
        String kind = kindBehind(compare.attribute()).orElseThrow();
        List<AttributeId> goals = goals(module, kind);
        Formula known = known(compare.attribute(), goals);
        Predicate<Value> test = value ->
                value instanceof Value.Amount amount && compare.operator().holds(amount.number(), compare.threshold());
        boolean upwards = compare.operator() == Operator.ABOVE || compare.operator() == Operator.AT_LEAST;
        boolean largest = compare.attribute().name().equals("module.gap");
        // The smallest is below as soon as one is; the largest is above as soon as one is.
        if (upwards == largest) {
            Formula one = f.and(
                    known,
                    f.or(goals.stream().map(goal -> space.where(goal, test)).toList()));
            return Trit.certain(one, f.and(known, f.not(one)), f);
        }
        Formula other = f.and(
                known,
                f.or(goals.stream()
                        .map(goal -> space.where(goal, test.negate()))
                        .toList()));
        return Trit.certain(f.and(known, f.not(other)), other, f);
    }

    /** When a computed word is one of these for this module. */
    Trit is(Condition.Is is, LearningModule module) {
        if (is.attribute().name().equals("module.attitude")) {
            return Trit.constant(is.words().contains(hasAttitude(module) ? "YES" : "NO"), f);
        }
        List<AttributeId> skills = skills(module);
        if (skills.isEmpty()) return Trit.constant(is.words().contains("RIGHT"), f);
        Formula yes = f.falsum();
        Formula none = f.verum();
        for (AttributeId skill : skills) {
            yes = f.or(yes, f.and(none, space.where(skill, value -> notRight(value) && says(is, value))));
            none = f.and(none, f.not(space.where(skill, ScopeTies::notRight)));
        }
        Formula allRight = f.and(none, f.and(skills.stream().map(space::known).toList()));
        if (is.words().contains("RIGHT")) yes = f.or(yes, allRight);
        Formula known = f.or(allRight, f.not(none));
        return Trit.certain(yes, f.and(known, f.not(yes)), f);
    }

    /** When a computed attribute of a module has no value. */
    Trit unknown(AttributeId asked, LearningModule module) {
        if (asked.name().equals("module.attitude")) return Trit.constant(false, f);
        Formula known = kindBehind(asked)
                .map(kind -> known(asked, goals(module, kind)))
                .orElseGet(() -> is(new Condition.Is(asked, Set.of("RIGHT", "WRONG", "DONT_KNOW")), module)
                        .yes());
        return Trit.certain(f.not(known), known, f);
    }

    /** When a task is among the five highest needs: fewer than five stand before it. */
    Trit top(Condition.Is is, Task task) {
        Formula known = space.known(need(task));
        Formula top = f.and(known, among.computeIfAbsent(task.id(), none -> Counting.fewerThan(TOP, before(task), f)));
        Formula yes = is.words().contains("YES") ? top : f.falsum();
        if (is.words().contains("NO")) yes = f.or(yes, f.and(known, f.not(top)));
        return Trit.certain(yes, f.and(known, f.not(yes)), f);
    }

    static AttributeId need(Task task) {
        return new AttributeId("need." + task.id());
    }

    private List<Formula> before(Task task) {
        var before = new ArrayList<Formula>();
        for (Task other : curriculum.tasks()) {
            if (other.equals(task)) continue;
            boolean winsTies = other.id().compareTo(task.id()) < 0;
            before.add(f.or(space.cellsOf(need(task)).stream()
                    .map(cell -> f.and(
                            space.where(need(task), cell.value()::equals),
                            space.where(
                                    need(other),
                                    value -> winsTies
                                            ? number(value) >= number(cell.value())
                                            : number(value) > number(cell.value()))))
                    .toList()));
        }
        return before;
    }

    private Formula known(AttributeId asked, List<AttributeId> goals) {
        List<Formula> known = goals.stream().map(space::known).toList();
        boolean allNeeded =
                asked.name().equals("module.performance") || asked.name().equals("module.evidence");
        return goals.isEmpty() ? f.falsum() : allNeeded ? f.and(known) : f.or(known);
    }

    private static List<AttributeId> goals(LearningModule module, String kind) {
        return module.aim().goals().stream()
                .map(goal -> new AttributeId(kind + "." + goal.competency()))
                .toList();
    }

    private static List<AttributeId> skills(LearningModule module) {
        return module.aim().skills().stream()
                .sorted()
                .map(SkillId::code)
                .map(code -> new AttributeId("skill." + code))
                .toList();
    }

    private boolean hasAttitude(LearningModule module) {
        return module.aim().goals().stream()
                .anyMatch(goal -> curriculum
                        .competency(goal.competency())
                        .filter(Competency::attitude)
                        .isPresent());
    }

    private static boolean notRight(Value value) {
        return !value.equals(Value.of("RIGHT"));
    }

    private static boolean says(Condition.Is is, Value value) {
        return value instanceof Value.Word word && is.words().contains(word.code());
    }

    private static double number(Value value) {
        return ((Value.Amount) value).number();
    }
}
