package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Truth;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules that hold for one learner, in the order of authority. */
final class Firings {

    /** A firing rule and one of the things it does. */
    record Doing<A extends Action>(Firing firing, A action) {}

    /** A module or task, and the facts as its rules see them. */
    private record Scoped(String target, Facts facts) {}

    private final List<Firing> all;

    private Firings(List<Firing> all) {
        this.all = all;
    }

    static Firings of(PlanningCase planning) {
        var scoped = new ScopedFacts(planning);
        Facts learner = planning.learner().known();
        List<Scoped> modules = planning.curriculum().modules().stream()
                .map(module -> new Scoped(module.id().code(), scoped.of(module)))
                .toList();
        List<Scoped> tasks = scoped.byNeed().stream()
                .map(task -> new Scoped(task.id().code(), scoped.of(task)))
                .toList();
        var all = new ArrayList<Firing>();
        for (Rule rule : planning.curriculum().rules()) {
            switch (rule.scope()) {
                case LEARNER -> fire(rule, new Scoped("", learner), all);
                case MODULE -> modules.forEach(module -> fire(rule, module, all));
                case TASK -> tasks.forEach(task -> fire(rule, task, all));
            }
        }
        all.removeIf(firing -> firing.rule().because().contestable()
                && planning.learner().setAside(firing.rule().id(), firing.target()));
        all.sort(Comparator.comparing((Firing firing) -> firing.rule().rank()));
        return new Firings(all);
    }

    private static void fire(Rule rule, Scoped scoped, List<Firing> all) {
        if (rule.when().truth(scoped.facts) != Truth.TRUE) return;
        all.add(new Firing(rule, scoped.target, rule.when().judge(scoped.facts), scoped.facts));
    }

    /** Everything of one kind that the firing rules do, highest authority first. */
    <A extends Action> Stream<Doing<A>> doing(Class<A> kind) {
        return all.stream()
                .flatMap(firing -> firing.rule().then().stream()
                        .filter(kind::isInstance)
                        .map(action -> new Doing<>(firing, kind.cast(action))));
    }
}
