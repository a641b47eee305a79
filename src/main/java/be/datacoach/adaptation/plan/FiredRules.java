package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import java.util.List;

/** Which rules hold for a learner, highest authority first, whatever comes of them in the path. */
public final class FiredRules {

    /** A rule by its id, and the module or task it holds for; empty for the whole path. */
    public record Fired(String rule, String target) {}

    private FiredRules() {}

    public static List<Fired> of(PlanningCase planning) {
        return Firings.of(planning)
                .doing(Action.class)
                .map(doing -> new Fired(
                        doing.firing().rule().id().code(), doing.firing().target()))
                .distinct()
                .toList();
    }
}
