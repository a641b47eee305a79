package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a path must reach.
 *
 * @param targets level (1 to 3) by competency; competencies that are not named have the curriculum's own target
 * @param mandatory modules that are in the path whatever else is decided
 * @param chosen modules that the learner took from what was offered: in the path, also when a rule would leave them out
 * @param agreed modules that the learner takes for the team, as the coaches of the school settled it: in the path as well, and
 *     first, in this order
 */
public record Assignment(
        Map<CompetencyId, Integer> targets,
        Set<ModuleId> mandatory,
        Set<ModuleId> chosen,
        Optional<LocalDate> deadline,
        List<ModuleId> agreed) {

    public Assignment {
        targets = Map.copyOf(targets);
        mandatory = Set.copyOf(mandatory);
        chosen = Set.copyOf(chosen);
        agreed = List.copyOf(agreed);
    }

    /** In which the coaches of the school agreed on nothing. */
    public Assignment(
            Map<CompetencyId, Integer> targets,
            Set<ModuleId> mandatory,
            Set<ModuleId> chosen,
            Optional<LocalDate> deadline) {
        this(targets, mandatory, chosen, deadline, List.of());
    }

    /** In which the learner chose nothing either. */
    public Assignment(Map<CompetencyId, Integer> targets, Set<ModuleId> mandatory, Optional<LocalDate> deadline) {
        this(targets, mandatory, Set.of(), deadline);
    }

    /** The same, where the learner took these. */
    public Assignment choosing(Set<ModuleId> modules) {
        return new Assignment(targets, mandatory, modules, deadline, agreed);
    }

    /** The same, with what the coaches of the school settled. */
    public Assignment agreeing(List<ModuleId> modules) {
        return new Assignment(targets, mandatory, chosen, deadline, modules);
    }

    /** The curriculum's own targets, nothing mandatory, no deadline. */
    public static Assignment open() {
        return new Assignment(Map.of(), Set.of(), Optional.empty());
    }

    /** The same, to be ready by this day too: the earlier of the two days holds. */
    public Assignment by(LocalDate wish) {
        return deadline.filter(wish::isAfter).isPresent()
                ? this
                : new Assignment(targets, mandatory, chosen, Optional.of(wish), agreed);
    }

    public int target(CompetencyId competency, Curriculum curriculum) {
        return targets.getOrDefault(
                competency,
                curriculum.competency(competency).map(known -> known.target()).orElse(0));
    }
}
