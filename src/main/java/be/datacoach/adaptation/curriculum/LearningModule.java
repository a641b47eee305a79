package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One published version of a learning module, as far as planning needs it.
 *
 * @param after modules that must be finished first
 * @param extras minutes of the blocks that are only there when a rule adds them
 */
public record LearningModule(
        ModuleId id,
        Edition edition,
        Texts texts,
        Set<ModuleId> after,
        Aim aim,
        Minutes minutes,
        Map<BlockId, Integer> extras,
        List<VariationPoint> points) {

    /**
     * Which version; whether it can be opened already; whether every path has it.
     *
     * @param weeks over how many weeks the work is spread at least, whatever its minutes are
     */
    public record Edition(int version, boolean published, boolean core, int weeks) {
        public Edition(int version, boolean published, boolean core) {
            this(version, published, core, 1);
        }
    }

    /** Its name, and the sentence that answers «why this step» when no rule says something more specific. */
    public record Texts(Text title, Text why) {}

    /** What it grants, and the data literacy skills it rests on. */
    public record Aim(List<Goal> goals, Set<SkillId> skills) {
        public Aim {
            goals = List.copyOf(goals);
            skills = Set.copyOf(skills);
        }
    }

    public LearningModule {
        after = Set.copyOf(after);
        extras = Map.copyOf(extras);
        points = List.copyOf(points);
    }

    public boolean grants(CompetencyId competency, int level) {
        return aim.goals().stream().anyMatch(goal -> goal.competency().equals(competency) && goal.level() >= level);
    }
}
