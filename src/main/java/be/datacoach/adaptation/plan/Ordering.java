package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of the path: what coaches agreed on, then wishes of rules from the highest authority down. Against a previous path at most three
 * changes of order are made at once, not counting the three highest authorities; the others wait.
 */
final class Ordering {

    private static final int MOST_CHANGES = 3;

    private final PlanningCase planning;
    private final Set<ModuleId> modules;
    private final List<Decision.Reorder> before;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Decision> waiting = new ArrayList<>();
    private List<ModuleId> order = List.of();

    private Ordering(PlanningCase planning, Set<ModuleId> modules) {
        this.planning = planning;
        this.modules = modules;
        this.before = planning.previous().stream()
                .flatMap(path -> path.decisions().stream())
                .filter(Decision.Reorder.class::isInstance)
                .map(Decision.Reorder.class::cast)
                .toList();
    }

    static Ordering of(PlanningCase planning, Firings firings, Set<ModuleId> modules) {
        List<Decision.Reorder> wishes = firings.doing(Action.Order.class)
                .map(doing -> wish(planning.curriculum(), doing, modules))
                .toList();
        var ordering = new Ordering(planning, modules);
        ordering.arrange(wishes);
        List<Decision.Reorder> held = ordering.heldOver(wishes);
        if (held.isEmpty()) return ordering;
        var again = new Ordering(planning, modules);
        again.arrange(Stream.concat(wishes.stream(), held.stream())
                .sorted(Comparator.comparing(again::rank))
                .toList());
        return again;
    }

    List<ModuleId> order() {
        return order;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Decision> waiting() {
        return waiting;
    }

    private static Decision.Reorder wish(
            Curriculum curriculum, Firings.Doing<Action.Order> doing, Set<ModuleId> modules) {
        Firing firing = doing.firing();
        List<ModuleId> named = doing.action().modules();
        List<ModuleId> wanted = named.isEmpty()
                ? curriculum.task(new TaskId(firing.target())).orElseThrow().modules()
                : named;
        List<ModuleId> moved = wanted.stream().filter(modules::contains).toList();
        return new Decision.Reorder(firing.target(), moved, doing.action(), firing.reason(curriculum));
    }

    private void arrange(List<Decision.Reorder> wishes) {
        var sequence = new Sequence(planning.curriculum(), modules, opened());
        sequence.pull(planning.assignment().agreed());
        order = sequence.order();
        int changes = 0;
        for (Decision.Reorder wish : wishes) {
            boolean counts = counts(wish);
            Sequence bent = counts && changes == MOST_CHANGES ? sequence.copy() : sequence;
            bent.wish(wish.wish(), wish.moved());
            List<ModuleId> other = bent.order();
            boolean bends = !other.equals(order);
            if (bends && bent != sequence) {
                waiting.add(wish);
                continue;
            }
            sequence = bent;
            if (!bends) continue;
            if (counts) changes++;
            decisions.add(wish);
            order = other;
        }
    }

    private boolean counts(Decision.Reorder wish) {
        return planning.previous().isPresent()
                && !rank(wish).aboveChangeLimits()
                && before.stream().noneMatch(wish::sameAs);
    }

    /** Finished modules, then started ones, each in the order they had. */
    private List<ModuleId> opened() {
        List<ModuleId> earlier = planning.previous().stream()
                .flatMap(path -> path.steps().stream())
                .map(Step::module)
                .toList();
        return planning.learner().records().values().stream()
                .filter(record -> modules.contains(record.module()))
                .sorted(Comparator.comparing((ModuleRecord record) -> !record.finished())
                        .thenComparingInt(record -> Math.floorMod(earlier.indexOf(record.module()), Integer.MAX_VALUE))
                        .thenComparing(record -> record.module()))
                .map(ModuleRecord::module)
                .toList();
    }

    /** Earlier wishes that no longer hold, but whose going would be one change too many. */
    private List<Decision.Reorder> heldOver(List<Decision.Reorder> wishes) {
        long made = decisions.stream()
                .filter(decision -> before.stream().noneMatch(decision::sameAs))
                .count();
        return before.stream()
                .filter(old -> wishes.stream().noneMatch(old::sameAs))
                .filter(old ->
                        !planning.learner().setAside(new RuleId(old.reason().rule()), old.target()))
                .skip(Math.max(0, MOST_CHANGES - made))
                .toList();
    }

    private Rank rank(Decision.Reorder wish) {
        return planning.curriculum()
                .rule(new RuleId(wish.reason().rule()))
                .map(Rule::rank)
                .orElse(Rank.FORM);
    }
}
