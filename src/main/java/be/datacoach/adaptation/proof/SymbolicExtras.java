package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Which blocks rules add, in their order, as long as they stay within a fifth of the budget; a block that would not is
 * asked about instead.
 */
final class SymbolicExtras {

    /** One rule's wish to add one block: when it is granted, and when the learner has to be asked. */
    record Wish(Rule rule, Action.AddBlock block, int minutes, Formula added, Formula asked) {}

    private final SymbolicPlan plan;
    private final FormulaFactory f;
    private final List<Wish> wishes = new ArrayList<>();

    SymbolicExtras(SymbolicPlan plan) {
        this.plan = plan;
        this.f = plan.f;
        int allowance = allowance(plan.curriculum);
        Map<Integer, Formula> spent = new LinkedHashMap<>();
        spent.put(0, f.verum());
        for (var doing : plan.rules.doing(Action.AddBlock.class)) {
            if (plan.curriculum.find(doing.action().module()).isEmpty()) continue;
            spent = grant(doing, spent, allowance);
        }
    }

    List<Wish> wishes() {
        return wishes;
    }

    /** Without a deadline the budget is the core's own minutes. */
    private static int allowance(Curriculum curriculum) {
        return curriculum.modules().stream()
                        .filter(module -> module.edition().core())
                        .mapToInt(module -> module.minutes().standard())
                        .sum()
                / 5;
    }

    private Map<Integer, Formula> grant(
            SymbolicRules.Doing<Action.AddBlock> doing, Map<Integer, Formula> spent, int allowance) {
        LearningModule module = plan.curriculum.module(doing.action().module());
        int minutes = module.extras().getOrDefault(doing.action().block(), 0);
        Formula already = f.or(wishes.stream()
                .filter(wish -> wish.block.equals(doing.action()))
                .map(Wish::added)
                .toList());
        Formula wanted = f.and(plan.rules.fires(doing.rule()), plan.inPath(module), f.not(already));
        Formula fits = f.or(spent.entrySet().stream()
                .filter(sum -> sum.getKey() + minutes <= allowance)
                .map(Map.Entry::getValue)
                .toList());
        Formula added = f.and(wanted, fits);
        wishes.add(new Wish(doing.rule(), doing.action(), minutes, added, f.and(wanted, f.not(fits))));
        if (minutes == 0) return spent;
        var next = new LinkedHashMap<Integer, Formula>();
        spent.forEach((sum, when) -> {
            next.merge(sum, f.and(when, f.not(added)), f::or);
            if (sum + minutes <= allowance) next.merge(sum + minutes, f.and(when, added), f::or);
        });
        return next;
    }
}
