package be.datacoach.network.peer;

import be.datacoach.adaptation.curriculum.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one is told of the other before both said yes.
 *
 * @param level of the other's school; nothing where too few people take part who work at that level
 * @param phase the same
 * @param shared what both would like to think about, in words of tasks; what only the other chose is not in it
 */
public record Glimpse(Optional<String> level, Optional<String> phase, List<TaskId> shared) {
    public Glimpse {
        shared = List.copyOf(shared);
    }

    /**
     * What fits so few people that somebody could guess who it is, is left out: first the phase, then the level.
     *
     * @param shared what both chose
     * @param everybody who takes part, the other among them
     * @param least how many people must fit what is told
     */
    static Glimpse of(Profile other, List<TaskId> shared, Collection<Profile> everybody, int least) {
        boolean level = everybody.stream()
                        .filter(one -> one.level().equals(other.level()))
                        .count()
                >= least;
        boolean phase = everybody.stream()
                        .filter(one -> !level || one.level().equals(other.level()))
                        .filter(one -> one.phase().equals(other.phase()))
                        .count()
                >= least;
        return new Glimpse(other.level().filter(any -> level), other.phase().filter(any -> phase), shared);
    }
}
