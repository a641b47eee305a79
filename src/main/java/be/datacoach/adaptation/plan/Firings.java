package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules that hold for one learner, in the order of authority. */
final class Firings {

    /** A firing rule and one of the things it does. */
    record Doing<A extends Action>(Firing firing, A action) {}

    private final List<Firing> all;

    private Firings(List<Firing> all) {
        this.all = all;
    }

    static Firings of(PlanningCase planning) {
        var scoped = new ScopedFacts(planning);
        Facts learner = planning.learner().known();
        Map<LearningModule, Facts> modules = new LinkedHashMap<>();
        planning.curriculum().modules().forEach(module -> modules.put(module, scoped.of(module)));
        Map<Task, Facts> tasks = new LinkedHashMap<>();
        scoped.byNeed().forEach(task -> tasks.put(task, scoped.of(task)));
        var all = new ArrayList<Firing>();
        for (Rule rule : planning.curriculum().rules()) {
            switch (rule.scope()) {
                case LEARNER -> fire(rule, "", learner, all);
                case MODULE ->
                    modules.forEach((module, facts) -> fire(rule, module.id().code(), facts, all));
                case TASK -> tasks.forEach((task, facts) -> fire(rule, task.id().code(), facts, all));
            }
        }
        all.removeIf(firing -> firing.rule().because().contestable()
                && planning.learner().setAside(firing.rule().id(), firing.target()));
        all.sort(Comparator.comparing((Firing firing) -> firing.rule().rank()));
        return new Firings(all);
    }

    private static void fire(Rule rule, String target, Facts facts, List<Firing> all) {
        var verdict = rule.when().judge(facts);
        if (verdict.holds()) all.add(new Firing(rule, target, verdict, facts));
    }

    /** Everything of one kind that the firing rules do, highest authority first. */
    <A extends Action> Stream<Doing<A>> doing(Class<A> kind) {
        return all.stream()
                .flatMap(firing -> firing.rule().then().stream()
                        .filter(kind::isInstance)
                        .map(action -> new Doing<>(firing, kind.cast(action))));
    }
}
