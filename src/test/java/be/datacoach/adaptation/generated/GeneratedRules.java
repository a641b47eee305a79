package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.curriculum.VariantKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rules of every kind in turn. What was measured only ever lowers the support: a rule that adds asks for less than so
 * many points, a rule that shortens for more. So «more points never add minutes» may be expected of these curricula.
 */
final class GeneratedRules {

    private final Draw draw;
    private final Size size;
    private final GeneratedConditions conditions;
    private final List<LearningModule> modules;
    private final List<VariantKey> keys;

    GeneratedRules(Size size, GeneratedConditions conditions, List<LearningModule> modules, Draw draw) {
        this.size = size;
        this.draw = draw;
        this.conditions = conditions;
        this.modules = modules;
        this.keys = GeneratedCurriculum.keys(size);
    }

    List<Rule> all() {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < size.rules(); i++) rules.add(rule(i));
        return rules;
    }

    private Rule rule(int number) {
        return switch (number % 12) {
            case 0 -> mastery(number, conditions.atLeast("module.mastery", 50, 80), new Action.Take(Band.CONDENSED));
            case 1 -> mastery(number, conditions.below("module.mastery", 20, 49), new Action.Take(Band.FOUNDATION));
            case 2 -> mastery(number, exemption(), new Action.Take(Band.EXEMPTION));
            case 3 -> mastery(number, failedSkill(), new Action.Lower());
            case 4 -> rule(number, Rule.Scope.LEARNER, conditions.any(), choose());
            case 5 -> rule(number, Rule.Scope.TASK, need(), List.of(new Action.Early(List.of())));
            case 6 -> rule(number, Rule.Scope.LEARNER, conditions.any(), List.of(order()));
            case 7 -> rule(number, Rule.Scope.LEARNER, conditions.any(), List.of(new Action.Include(someModules())));
            case 8 -> rule(number, Rule.Scope.LEARNER, conditions.any(), addBlocks());
            case 9 -> rule(number, Rule.Scope.LEARNER, conditions.any(), List.of(new Action.Exclude(someModules())));
            case 10 -> rule(number, Rule.Scope.LEARNER, conditions.any(), List.of(limit()));
            default -> rule(number, Rule.Scope.LEARNER, conditions.any(), List.of(form(number)));
        };
    }

    private Rule mastery(int number, Condition when, Action action) {
        return rule(number, Rule.Scope.MODULE, when, List.of(action), Rank.PRIOR_KNOWLEDGE);
    }

    private Rule rule(int number, Rule.Scope scope, Condition when, List<Action> then) {
        return rule(number, scope, when, then, draw.one(List.of(Rank.values())));
    }

    private Rule rule(int number, Rule.Scope scope, Condition when, List<Action> then, Rank rank) {
        Text binding = Text.of(draw.chance(0.2) ? "bindend" : "");
        return new Rule(
                new RuleId(String.format("R%03d", number + 1)),
                1,
                rank,
                scope,
                when,
                then,
                new Rule.Because(Text.of("Omdat " + (number + 1)), List.of(), binding));
    }

    private Condition exemption() {
        return new Condition.All(List.of(
                conditions.atLeast("module.mastery", 70, 90),
                new Condition.Compare(new AttributeId("module.evidence"), Operator.AT_LEAST, 3),
                new Condition.Is(new AttributeId("module.skill"), Set.of("RIGHT"))));
    }

    private static Condition failedSkill() {
        return new Condition.Is(new AttributeId("module.skill"), Set.of("WRONG", "DONT_KNOW"));
    }

    private Condition need() {
        return new Condition.All(List.of(
                new Condition.Compare(new AttributeId("task.priority"), Operator.AT_LEAST, draw.between(4, 12)),
                new Condition.Is(new AttributeId("task.top"), Set.of("YES"))));
    }

    private List<Action> choose() {
        return List.of(new Action.Choose(draw.one(keys)));
    }

    private List<ModuleId> someModules() {
        return draw.few(modules, 3).stream().map(LearningModule::id).toList();
    }

    private Action order() {
        List<ModuleId> moved = someModules();
        return switch (draw.between(0, 2)) {
            case 0 -> new Action.First(moved);
            case 1 -> new Action.Move(moved, someModules());
            default -> new Action.Early(moved);
        };
    }

    private List<Action> addBlocks() {
        LearningModule module = draw.one(modules);
        List<BlockId> blocks = module.extras().keySet().stream().sorted().toList();
        if (blocks.isEmpty()) return choose();
        return List.of(new Action.AddBlock(module.id(), draw.one(blocks)));
    }

    private Action limit() {
        return new Action.NoFurtherThan(draw.one(List.of(Band.STANDARD, Band.CONDENSED)), someModules());
    }

    private Action form(int number) {
        return switch (draw.between(0, 2)) {
            case 0 -> new Action.Pace(draw.between(0, 4) * 15, draw.between(0, 2));
            case 1 -> new Action.Format("form-" + number);
            default -> new Action.Coach("coach-" + number);
        };
    }
}
