package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which modules are in the path, each with its reason: the core, the mandatory ones, those that coaches agreed on, the learner chose or a
 * rule takes in, and
 * the fewest minutes that cover the targets still open; closed under prerequisites.
 */
final class Selection {

    private static final Text MAY_BE_SET_ASIDE = Text.of("");

    private final PlanningCase planning;
    private final Curriculum curriculum;
    private final Map<ModuleId, Reason> why = new TreeMap<>();
    private final Map<ModuleId, Rank> leftOut = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Decision> questions = new ArrayList<>();

    private Selection(PlanningCase planning) {
        this.planning = planning;
        this.curriculum = planning.curriculum();
    }

    static Selection of(PlanningCase planning, Firings firings, Bands bands) {
        var selection = new Selection(planning);
        selection.leaveOut(firings);
        selection.takeMandatory();
        selection.takeAgreed();
        selection.takeChosen();
        selection.takeCoreAndOpened();
        selection.takeWhatRulesAsk(firings);
        selection.coverTargets(bands);
        selection.askOfWhatIsThere();
        return selection;
    }

    Set<ModuleId> modules() {
        return why.keySet();
    }

    Reason why(ModuleId module) {
        return java.util.Objects.requireNonNull(why.get(module));
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** What only the learner may decide: leaving content out on facts that nobody confirmed. */
    List<Decision> questions() {
        return questions;
    }

    private void leaveOut(Firings firings) {
        firings.doing(Action.Exclude.class)
                .forEach(doing -> doing.action().modules().stream()
                        .filter(this::optional)
                        .forEach(module -> {
                            var decision =
                                    new Decision.LeaveOut(module, doing.firing().reason(curriculum));
                            Optional<Boolean> answer =
                                    planning.learner().answer(decision.reason().rule(), decision.target());
                            if (doing.firing().confirmed() || answer.orElse(false)) {
                                leftOut.putIfAbsent(
                                        module, doing.firing().rule().rank());
                                decisions.add(decision);
                            } else if (answer.isEmpty()) questions.add(decision);
                        }));
    }

    /** Nobody is asked to leave out what their path does not have. */
    private void askOfWhatIsThere() {
        questions.removeIf(
                question -> question.module().filter(why::containsKey).isEmpty());
    }

    private boolean optional(ModuleId module) {
        return !curriculum.module(module).edition().core()
                && !planning.assignment().mandatory().contains(module)
                && !planning.assignment().chosen().contains(module)
                && !planning.assignment().agreed().contains(module)
                && planning.learner().record(module).isEmpty();
    }

    private void takeMandatory() {
        Text sentence = curriculum.grounds().mandatory();
        List<ModuleId> mandatory = planning.assignment().mandatory().stream()
                .filter(module -> curriculum.find(module).isPresent())
                .sorted()
                .toList();
        mandatory.forEach(module -> why.put(module, ground(Reason.Ground.MANDATORY, sentence, sentence)));
        mandatory.forEach(this::takeNeeded);
    }

    /** What is in every path anyway needs no choice. */
    private void takeChosen() {
        Text sentence = curriculum.grounds().chosen();
        planning.assignment().chosen().stream()
                .filter(module -> curriculum
                        .find(module)
                        .filter(found -> !found.edition().core())
                        .isPresent())
                .sorted()
                .forEach(module -> add(module, ground(Reason.Ground.CHOSEN, sentence, MAY_BE_SET_ASIDE)));
    }

    /** What is mandatory already stays so. */
    private void takeAgreed() {
        Text sentence = curriculum.grounds().agreed();
        List<ModuleId> agreed = planning.assignment().agreed().stream()
                .filter(module -> curriculum.find(module).isPresent())
                .toList();
        agreed.forEach(module -> why.putIfAbsent(module, ground(Reason.Ground.AGREED, sentence, sentence)));
        agreed.forEach(this::takeNeeded);
    }

    private void takeCoreAndOpened() {
        for (LearningModule module : curriculum.modules()) {
            boolean opened = planning.learner().record(module.id()).isPresent();
            if (module.edition().core() || opened) take(module.id(), coreReason(module));
        }
    }

    private static Reason coreReason(LearningModule module) {
        return new Reason(
                Reason.Ground.CORE,
                module.id().code(),
                module.edition().version(),
                module.texts().why(),
                List.of(),
                List.of(),
                MAY_BE_SET_ASIDE);
    }

    private void takeWhatRulesAsk(Firings firings) {
        firings.doing(Action.Include.class)
                .forEach(doing -> doing.action().modules().stream()
                        .filter(module ->
                                mayTakeIn(module, doing.firing().rule().rank()))
                        .forEach(module -> add(module, doing.firing().reason(curriculum))));
    }

    /** What a rule leaves out is only taken in by a rule of higher authority. */
    private boolean mayTakeIn(ModuleId module, Rank rank) {
        Rank leaving = leftOut.get(module);
        return leaving == null || rank.compareTo(leaving) < 0;
    }

    private void coverTargets(Bands bands) {
        List<Competency> open =
                curriculum.competencies().stream().filter(this::uncovered).toList();
        if (open.isEmpty()) return;
        var search = new FewestMinutes(planning, bands, why.keySet(), leftOut.keySet());
        for (ModuleId module : search.covering(open)) {
            String covered = open.stream()
                    .filter(one -> curriculum.module(module).grants(one.id(), target(one)))
                    .map(one -> one.label().nl())
                    .findFirst()
                    .orElse("");
            Text english = open.stream()
                    .filter(one -> one.label().nl().equals(covered))
                    .map(Competency::label)
                    .findFirst()
                    .orElse(Text.of(""));
            Text sentence = curriculum.grounds().target().filled(Map.of("target", new Text(covered, english.en())));
            add(module, ground(Reason.Ground.TARGET, sentence, MAY_BE_SET_ASIDE));
        }
    }

    private int target(Competency competency) {
        return planning.assignment().target(competency.id(), curriculum);
    }

    private boolean uncovered(Competency competency) {
        int target = target(competency);
        return planning.learner().provenLevel(competency.id()) < target
                && !planning.learner().waived().contains(competency.id())
                && why.keySet().stream()
                        .filter(module -> !planning.learner().finished(module))
                        .noneMatch(module -> curriculum.module(module).grants(competency.id(), target));
    }

    private void add(ModuleId module, Reason reason) {
        if (why.containsKey(module)) return;
        decisions.add(new Decision.Add(module, reason));
        take(module, reason);
    }

    /** Takes a module into the path, and what it needs before it. The first reason stays. */
    private void take(ModuleId module, Reason reason) {
        if (why.putIfAbsent(module, reason) == null) takeNeeded(module);
    }

    private void takeNeeded(ModuleId module) {
        Text title = curriculum.module(module).texts().title();
        Text sentence = curriculum.grounds().prerequisite().filled(Map.of("target", title));
        for (ModuleId needed : new TreeSet<>(curriculum.module(module).after())) {
            LearningModule before = curriculum.module(needed);
            take(
                    needed,
                    before.edition().core()
                            ? coreReason(before)
                            : ground(Reason.Ground.PREREQUISITE, sentence, sentence));
        }
    }

    private static Reason ground(Reason.Ground ground, Text sentence, Text bindingWhy) {
        return new Reason(ground, "", 1, sentence, List.of(), List.of(), bindingWhy);
    }
}
