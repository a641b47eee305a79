package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Set;

/**
 * What one coach takes on for the team, as all its coaches may see it.
 *
 * @param takes modules to learn, in that order
 * @param brings modules of the needs that they know already; how they came to know them stays theirs
 * @param gladly modules they said they would gladly take
 */
public record Share(CoachId who, List<ModuleId> takes, Set<ModuleId> brings, Set<ModuleId> gladly) {
    public Share {
        takes = List.copyOf(takes);
        brings = Set.copyOf(brings);
        gladly = Set.copyOf(gladly);
    }

    /** Whether they know the module, now or when they are ready. */
    public boolean covers(ModuleId module) {
        return takes.contains(module) || brings.contains(module);
    }
}
