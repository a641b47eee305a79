package be.datacoach.catalogue;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule in one sentence, for whoever never saw the rule language. */
public record RuleWords(ConditionWords conditions) {

    /** Voor wie geldt «Onderwijsniveau: basisonderwijs»: de teksten voor BAO worden gelezen. */
    public String say(Rule rule) {
        String acts = rule.then().stream().map(this::say).collect(Collectors.joining("; "));
        if (rule.when().equals(Condition.ALWAYS)) return phrases().say("app_rule.ALWAYS", acts);
        return phrases().say("app_rule." + rule.scope(), conditions.say(rule.when()), acts);
    }

    private Phrases phrases() {
        return conditions.phrases();
    }

    private String say(Action action) {
        if (action instanceof Action.Take take) return said(action, band(take.band()));
        if (action instanceof Action.NoFurtherThan limit) return limit(limit);
        if (action instanceof Action.Move move) return said(action, codes(move.modules()), codes(move.before()));
        if (action instanceof Action.Early early && early.modules().isEmpty()) {
            return phrases().say("app_action.EarlyOfTask");
        }
        if (action instanceof Action.Order order) return said(action, codes(order.modules()));
        if (action instanceof Action.Include in) return said(action, codes(in.modules()));
        if (action instanceof Action.Exclude out) return said(action, codes(out.modules()));
        if (action instanceof Action.AddBlock add)
            return said(action, add.block().code(), add.module().code());
        if (action instanceof Action.Choose choose)
            return said(action, choose.key().code());
        if (action instanceof Action.Pace pace) return pace(pace);
        if (action instanceof Action.Format format) return said(action, format.code());
        if (action instanceof Action.Coach coach) return said(action, coach.code());
        return said(action);
    }

    private String limit(Action.NoFurtherThan limit) {
        return limit.modules().isEmpty()
                ? said(limit, band(limit.band()))
                : phrases().say("app_action.NoFurtherIn", band(limit.band()), codes(limit.modules()));
    }

    private String pace(Action.Pace pace) {
        var parts = new ArrayList<String>();
        if (pace.minutesAWeek() > 0) parts.add(phrases().say("app_action.PaceWeek", pace.minutesAWeek()));
        if (pace.weeksAModule() > 0) parts.add(phrases().say("app_action.PaceModule", pace.weeksAModule()));
        return parts.isEmpty() ? phrases().say("app_action.PaceSaid") : String.join("; ", parts);
    }

    private String said(Action action, Object... words) {
        return phrases().say("app_action." + action.getClass().getSimpleName(), words);
    }

    private String band(Band band) {
        return phrases().say("app_band." + band);
    }

    private static String codes(List<ModuleId> modules) {
        return modules.stream().map(ModuleId::code).collect(Collectors.joining(", "));
    }
}
