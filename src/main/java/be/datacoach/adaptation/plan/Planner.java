package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans a learning path: the same case always gives the same path, and every decision says why.
 *
 * <p>Which rules hold, in which band each module is taken, which modules are in the path, in which order, with
 * which texts and added blocks, and in which weeks: each is one class of this package, in that order.
 */
public final class Planner {

    private final PlanningCase planning;
    private final Firings firings;
    private final Bands bands;
    private final Selection selection;
    private final Ordering ordering;
    private final Variants variants;
    private final Extras extras;

    private Planner(PlanningCase planning) {
        this.planning = planning;
        this.firings = Firings.of(planning);
        this.bands = Bands.of(planning, firings);
        this.selection = Selection.of(planning, firings, bands);
        this.ordering = Ordering.of(planning, firings, selection.modules());
        this.variants = Variants.of(planning, firings, selection.modules());
        this.extras = Extras.of(planning, firings, selection.modules());
    }

    public static LearningPath plan(PlanningCase planning) {
        return new Planner(planning).path();
    }

    private LearningPath path() {
        List<Step> steps = ordering.order().stream().map(this::step).toList();
        List<Decision> decisions = decisions();
        Schedule schedule = Schedule.of(planning, firings, steps, decisions);
        decisions.addAll(schedule.decisions());
        return new LearningPath(
                schedule.steps(),
                decisions,
                both(ordering.waiting(), extras.waiting()),
                both(selection.questions(), extras.questions()),
                schedule.timing(),
                provisional(),
                variants.gaps());
    }

    private List<Decision> decisions() {
        var decisions = new ArrayList<Decision>(ordering.decisions());
        decisions.addAll(selection.decisions());
        ordering.order().forEach(module -> bands.decision(module).ifPresent(decisions::add));
        decisions.addAll(variants.decisions());
        decisions.addAll(extras.decisions());
        firings.doing(Action.Format.class)
                .filter(doing -> doing.firing().rule().scope() == Rule.Scope.LEARNER
                        || isAhead(new ModuleId(doing.firing().target())))
                .forEach(doing -> decisions.add(new Decision.Format(
                        doing.action().code(),
                        doing.firing().target(),
                        doing.firing().reason(planning.curriculum()))));
        firings.doing(Action.Coach.class)
                .forEach(doing -> decisions.add(
                        new Decision.Coach(doing.action().code(), doing.firing().reason(planning.curriculum()))));
        return decisions;
    }

    private boolean isAhead(ModuleId module) {
        return selection.modules().contains(module) && !planning.learner().finished(module);
    }

    private Step step(ModuleId id) {
        LearningModule module = planning.curriculum().module(id);
        Optional<ModuleRecord> record = planning.learner().record(id);
        Optional<Step> before = planning.previous().flatMap(path -> path.step(id));
        int minutes = module.minutes().in(bands.of(id)) + extras.minutes(id);
        boolean older = record.filter(
                        opened -> opened.version() != module.edition().version())
                .isPresent();
        return new Step(
                id,
                record.map(ModuleRecord::version).orElse(module.edition().version()),
                new Step.Taking(record.map(Planner::state).orElse(Step.State.OPEN), bands.of(id)),
                older ? record.orElseThrow().variants() : variants.in(id),
                extras.in(id),
                older ? before.map(Step::minutes).orElse(minutes) : minutes,
                before.map(Step::when).orElseGet(this::thisWeek),
                why(id));
    }

    private static Step.State state(ModuleRecord record) {
        return record.finished() ? Step.State.FINISHED : Step.State.STARTED;
    }

    private Span thisWeek() {
        var monday = SchoolCalendar.mondayOf(planning.today());
        return new Span(monday, monday);
    }

    /** What placed the step here, else what brought it into the path. */
    private Reason why(ModuleId module) {
        Reason selected = selection.why(module);
        if (selected.ground() == Reason.Ground.MANDATORY || selected.ground() == Reason.Ground.AGREED) return selected;
        return ordering.decisions().stream()
                .filter(decision -> decision instanceof Decision.Reorder reorder
                        && reorder.moved().contains(module))
                .map(Decision::reason)
                .findFirst()
                .orElse(selected);
    }

    private boolean provisional() {
        Map<AttributeId, ?> facts = planning.learner().facts();
        return facts.keySet().stream().noneMatch(id -> id.name().startsWith("performance."));
    }

    private static List<Decision> both(List<Decision> one, List<Decision> two) {
        var both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }
}
