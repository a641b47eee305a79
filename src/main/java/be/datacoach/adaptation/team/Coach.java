package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Map;
import java.util.Set;

/**
 * All that dividing knows of one coach. Motivation, trust, autonomy and position have no place in it. Only the wishes
 * are for the other coaches to see.
 *
 * @param proven level (0 to 3) that performance has shown, by competency
 * @param finished modules that are behind them
 * @param bands how fully they take a module, where that is not the standard way
 * @param minutesAWeek what they can spend on learning
 */
public record Coach(
        CoachId id,
        Map<CompetencyId, Integer> proven,
        Set<ModuleId> finished,
        Map<ModuleId, Band> bands,
        int minutesAWeek,
        Map<ModuleId, Wish> wishes) {

    public Coach {
        if (minutesAWeek < 0) throw new IllegalArgumentException(id + " has fewer than no minutes");
        proven = Map.copyOf(proven);
        finished = Set.copyOf(finished);
        bands = Map.copyOf(bands);
        wishes = Map.copyOf(wishes);
    }

    /** Whether they finished a module, or have shown every level that it grants. */
    public boolean knows(LearningModule module) {
        var goals = module.aim().goals();
        return finished.contains(module.id())
                || (!goals.isEmpty()
                        && goals.stream().allMatch(goal -> proven.getOrDefault(goal.competency(), 0) >= goal.level()));
    }

    /** How long a module takes them. */
    public int minutes(LearningModule module) {
        return module.minutes().in(bands.getOrDefault(module.id(), Band.STANDARD));
    }

    /** The same coach with another amount of time. */
    public Coach spending(int otherMinutesAWeek) {
        return new Coach(id, proven, finished, bands, otherMinutesAWeek, wishes);
    }

    /** The same coach with other wishes. */
    public Coach wishing(Map<ModuleId, Wish> otherWishes) {
        return new Coach(id, proven, finished, bands, minutesAWeek, otherWishes);
    }
}
