package be.datacoach.adaptation.generated;

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

/** A few rules, each of one or two actions of any kind that its scope allows. */
final class TinyRules {

    static final List<VariantKey> KEYS = List.of(new VariantKey("K1"), new VariantKey("K2"));

    private static final List<Rank> RANKS = List.of(Rank.LAW_AND_PRIVACY, Rank.NEED, Rank.NEED, Rank.FORM);

    private final List<LearningModule> modules;
    private final TinyConditions conditions;
    private final Draw draw;

    TinyRules(List<LearningModule> modules, TinyConditions conditions, Draw draw) {
        this.modules = modules;
        this.conditions = conditions;
        this.draw = draw;
    }

    List<Rule> all() {
        var rules = new ArrayList<Rule>();
        for (int i = draw.between(2, 5); i > 0; i--) rules.add(rule(rules.size() + 1));
        return rules;
    }

    private Rule rule(int number) {
        Rule.Scope scope =
                draw.chance(0.4) ? Rule.Scope.MODULE : draw.chance(0.1) ? Rule.Scope.TASK : Rule.Scope.LEARNER;
        var then = new ArrayList<Action>();
        for (int i = draw.chance(0.3) ? 2 : 1; i > 0; i--) then.add(action(scope));
        String asked = scope == Rule.Scope.MODULE ? "module." : scope == Rule.Scope.TASK ? "task." : "";
        return new Rule(
                new RuleId("R" + number),
                1,
                draw.one(RANKS),
                scope,
                conditions.of(asked),
                then,
                new Rule.Because(Text.of("Omdat " + number), List.of(), Text.of("")));
    }

    private Action action(Rule.Scope scope) {
        int kind = scope == Rule.Scope.MODULE || draw.chance(0.1) ? draw.between(0, 11) : draw.between(0, 7);
        return switch (kind) {
            case 0 -> new Action.Include(someModules());
            case 1 -> new Action.Exclude(someModules());
            case 2, 3 -> addBlock();
            case 4 -> new Action.Choose(draw.one(KEYS));
            case 5 -> new Action.NoFurtherThan(draw.one(List.of(Band.values())), someModules());
            case 6 -> order(scope);
            case 7 -> draw.chance(0.5) ? new Action.Coach("PEER") : new Action.Pace(30, 1);
            case 8, 9 -> new Action.Take(draw.one(List.of(Band.values())));
            case 10 -> draw.chance(0.5) ? new Action.Lower() : new Action.Format("FOLDED");
            default -> new Action.NoFurtherThan(draw.one(List.of(Band.values())), List.of());
        };
    }

    private Action order(Rule.Scope scope) {
        List<ModuleId> moved = someModules();
        if (scope == Rule.Scope.TASK) return new Action.Early(draw.chance(0.5) ? List.of() : moved);
        return draw.chance(0.5) ? new Action.Move(moved, someModules()) : new Action.First(moved);
    }

    private Action addBlock() {
        LearningModule module = draw.one(modules);
        List<BlockId> blocks = module.extras().keySet().stream().sorted().toList();
        return blocks.isEmpty()
                ? new Action.Include(someModules())
                : new Action.AddBlock(module.id(), draw.one(blocks));
    }

    private List<ModuleId> someModules() {
        return draw.few(modules, 2).stream().map(LearningModule::id).toList();
    }
}
