package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.OptionalInt;

/**
 * A module was passed, or its assessment was not.
 *
 * @param percent the score; absent where a module was finished without anything that scores
 * @param goals what the module grants
 */
public record Assessment(ModuleId module, OptionalInt percent, boolean passed, List<Goal> goals) {
    public Assessment {
        if (!passed && percent.isEmpty()) {
            throw new IllegalArgumentException("Failed without a score: " + module);
        }
        goals = List.copyOf(goals);
    }

    /** Without a score, a goal written as a range grants its lower level. */
    int granted(Goal goal) {
        return percent.isPresent() ? goal.grants(percent.getAsInt()) : goal.level();
    }
}
