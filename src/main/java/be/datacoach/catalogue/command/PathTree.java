package be.datacoach.catalogue.command;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.learner.Certainty;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.VariantGap;
import be.datacoach.adaptation.plan.Counterfactual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A planned path for programs: everything that {@link PathText} says, as maps and lists. */
final class PathTree {

    private final PlannedPersona plan;

    private PathTree(PlannedPersona plan) {
        this.plan = plan;
    }

    static Map<String, Object> of(PlannedPersona plan) {
        var tree = new PathTree(plan);
        var path = plan.path();
        var all = new LinkedHashMap<String, Object>();
        all.put("persona", plan.persona().name());
        all.put("on", plan.persona().on().toString());
        all.put("provisional", path.provisional());
        all.put("minutesLeft", path.minutesLeft());
        all.put(
                "known",
                plan.planning().curriculum().competencies().stream()
                        .map(tree::known)
                        .toList());
        all.put("steps", path.steps().stream().map(tree::step).toList());
        all.put(
                "decisions",
                path.decisions().stream()
                        .map(one -> tree.decision(one, plan.counterfactual(one)))
                        .toList());
        all.put("waiting", tree.undecided(path.waiting()));
        all.put("questions", tree.undecided(path.questions()));
        all.put("timing", timing(path.timing()));
        all.put("gaps", path.gaps().stream().map(PathTree::gap).toList());
        return all;
    }

    private Map<String, Object> known(Competency competency) {
        Certainty certainty = plan.certainty(competency);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("competency", competency.id().code());
        tree.put("certainty", certainty.word());
        certainty.score().ifPresent(score -> tree.put("mastery", score));
        tree.put("items", certainty.items());
        tree.put("level", certainty.level());
        certainty.newest().ifPresent(newest -> tree.put("newest", newest.toString()));
        tree.put("weeks", certainty.weeks());
        return tree;
    }

    private Map<String, Object> step(Step step) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("module", step.module().code());
        tree.put("version", step.version());
        tree.put("title", text(plan.module(step).texts().title()));
        tree.put("state", step.taking().state());
        tree.put("band", step.band());
        tree.put("minutes", step.minutes());
        tree.put("firstWeek", step.when().firstWeek().toString());
        tree.put("lastWeek", step.when().lastWeek().toString());
        tree.put("variants", plan.variants(step));
        tree.put("extras", step.extras().stream().map(Object::toString).toList());
        tree.put("why", reason(step.why()));
        return tree;
    }

    private List<Map<String, Object>> undecided(List<Decision> decisions) {
        return decisions.stream().map(this::decision).toList();
    }

    private Map<String, Object> decision(Decision decision, Optional<Counterfactual> counterfactual) {
        var tree = decision(decision);
        tree.put(
                "changesIf",
                counterfactual.map(Counterfactual::changes).orElse(List.of()).stream()
                        .map(PathTree::change)
                        .toList());
        return tree;
    }

    private Map<String, Object> decision(Decision decision) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", decision.getClass().getSimpleName());
        tree.put("target", decision.target());
        tree.put(
                "modules",
                DecisionWords.modules(decision).stream().map(Object::toString).toList());
        tree.put("reason", reason(decision.reason()));
        return tree;
    }

    private static Map<String, Object> change(Counterfactual.Change change) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("attribute", change.attribute().name());
        tree.put("from", change.from().map(PathTree::value).orElse("unknown"));
        tree.put("to", value(change.to()));
        return tree;
    }

    private static Map<String, Object> reason(Reason reason) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("ground", reason.ground());
        tree.put("rule", reason.rule());
        tree.put("version", reason.version());
        tree.put("sentence", text(reason.sentence()));
        tree.put("facts", reason.facts().stream().map(PathTree::fact).toList());
        tree.put("sources", reason.sources());
        tree.put("contestable", reason.contestable());
        tree.put("bindingWhy", text(reason.bindingWhy()));
        return tree;
    }

    private static Map<String, Object> fact(Fact fact) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("attribute", fact.attribute().name());
        tree.put("value", value(fact.value()));
        tree.put("on", fact.givenOn().toString());
        tree.put("by", fact.giver());
        tree.put("confirmed", fact.confirmed());
        return tree;
    }

    private static Map<String, Object> timing(Timing timing) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hoursAWeek", timing.hoursAWeek());
        tree.put("finish", timing.finish().toString());
        timing.deadline().ifPresent(deadline -> tree.put("deadline", deadline.toString()));
        timing.appointedUntil().ifPresent(last -> tree.put("appointedUntil", last.toString()));
        tree.put("inTime", timing.inTime());
        tree.put("hurried", timing.hurried());
        tree.put("repairs", timing.repairs().stream().map(PathTree::repair).toList());
        return tree;
    }

    private static Map<String, Object> repair(Timing.Repair repair) {
        if (repair instanceof Timing.Repair.MoreHours more) return Map.of("hoursAWeek", more.hoursAWeek());
        if (repair instanceof Timing.Repair.FewerModules fewer) {
            return Map.of("minutesLess", fewer.minutes(), "enough", fewer.enough());
        }
        return Map.of("feasible", ((Timing.Repair.LaterDate) repair).feasible().toString());
    }

    private static Map<String, Object> gap(VariantGap gap) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("module", gap.module().code());
        tree.put("point", gap.point().code());
        tree.put("wanted", gap.wanted().stream().map(Object::toString).toList());
        tree.put("read", gap.read().stream().map(Object::toString).toList());
        return tree;
    }

    private static Object value(Value value) {
        return value instanceof Value.Amount amount ? (Object) amount.number() : value.toString();
    }

    private static Map<String, String> text(Text text) {
        return Map.of("nl", text.nl(), "en", text.en());
    }
}
