package be.datacoach.reporting.fidelity;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.assignment.plan.WhyAside;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said; whatever would be about fewer than five people is empty.
 *
 * @param people with a path
 * @param variantPercent of the places where texts differ, those that show a variant written for whoever reads it; 0 to 100
 * @param rules that fired for at least five people, in their order
 * @param modules that at least five people finished, in their order
 */
public record Fidelity(
        Optional<Integer> people, Optional<Integer> variantPercent, List<OfRule> rules, List<OfModule> modules) {

    /**
     * One rule, in people.
     *
     * @param fired for how many
     * @param followed how many left it as it was
     * @param aside how many set it aside, for one module or altogether
     * @param why so many of these said why; a reason of fewer than five is not in it
     */
    public record OfRule(
            RuleId rule, int fired, Optional<Integer> followed, Optional<Integer> aside, Map<WhyAside, Integer> why) {
        public OfRule {
            why = Map.copyOf(why);
        }
    }

    /**
     * One module.
     *
     * @param people who finished it
     * @param planned minutes, the median, to five
     * @param active minutes, the median, to five
     */
    public record OfModule(ModuleId module, int people, int planned, int active) {}

    public Fidelity {
        rules = List.copyOf(rules);
        modules = List.copyOf(modules);
    }
}
