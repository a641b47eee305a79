package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Task;
import java.util.HashMap;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Turns conditions into formulas over the possible people, for the learner, one module or one task. */
final class Encoder {

    private final Space space;
    private final ScopeTies ties;
    private final FormulaFactory f;
    private final Map<Asked, Trit> ofModule = new HashMap<>();

    /** Modules with the same goals and skills get the same answer. */
    private record Asked(Condition leaf, LearningModule.Aim aim) {}

    Encoder(Curriculum curriculum, Space space, FormulaFactory f) {
        this.space = space;
        this.ties = new ScopeTies(curriculum, space, f);
        this.f = f;
    }

    Trit learner(Condition condition) {
        return encode(condition, this::plain);
    }

    Trit module(Condition condition, LearningModule module) {
        return encode(condition, leaf -> isOf(leaf, "module.") ? ofModule(leaf, module) : plain(leaf));
    }

    /** Rules about tasks are only asked of those whose need is known. */
    Trit task(Condition condition, Task task) {
        Trit trit = encode(condition, leaf -> isOf(leaf, "task.") ? ofTask(leaf, task) : plain(leaf));
        return trit.where(space.known(ScopeTies.need(task)), f);
    }

    /** A comparison, encoded in some scope. */
    private interface Leaf {
        Trit of(Condition leaf);
    }

    private Trit encode(Condition condition, Leaf leaf) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream()
                    .map(part -> encode(part, leaf))
                    .reduce(Trit.constant(true, f), (one, two) -> one.and(two, f));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream()
                    .map(part -> encode(part, leaf))
                    .reduce(Trit.constant(false, f), (one, two) -> one.or(two, f));
        }
        if (condition instanceof Condition.Not not)
            return encode(not.part(), leaf).not();
        return leaf.of(condition);
    }

    private Trit plain(Condition leaf) {
        AttributeId attribute = leaf.asks().findFirst().orElseThrow();
        Formula known = space.known(attribute);
        Formula confirmed = space.confirmed(attribute);
        if (leaf instanceof Condition.Unknown) return new Trit(f.not(known), known, f.verum(), confirmed);
        Formula yes = leaf instanceof Condition.Is is
                ? space.where(
                        attribute,
                        value -> value instanceof Value.Word word && is.words().contains(word.code()))
                : space.where(attribute, value -> holds((Condition.Compare) leaf, value));
        return new Trit(yes, f.and(known, f.not(yes)), confirmed, confirmed);
    }

    private static boolean holds(Condition.Compare compare, Value value) {
        return value instanceof Value.Amount amount && compare.operator().holds(amount.number(), compare.threshold());
    }

    private Trit ofModule(Condition leaf, LearningModule module) {
        return ofModule.computeIfAbsent(new Asked(leaf, module.aim()), none -> {
            if (leaf instanceof Condition.Compare compare) return ties.compare(compare, module);
            if (leaf instanceof Condition.Is is) return ties.is(is, module);
            return ties.unknown(((Condition.Unknown) leaf).attribute(), module);
        });
    }

    private Trit ofTask(Condition leaf, Task task) {
        if (leaf instanceof Condition.Is is) return ties.top(is, task);
        AttributeId need = ScopeTies.need(task);
        if (leaf instanceof Condition.Compare compare) {
            return plain(new Condition.Compare(need, compare.operator(), compare.threshold()));
        }
        return plain(new Condition.Unknown(need));
    }

    private static boolean isOf(Condition leaf, String prefix) {
        return leaf.asks().allMatch(attribute -> attribute.name().startsWith(prefix));
    }
}
