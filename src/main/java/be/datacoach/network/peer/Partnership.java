package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two coaches who both said yes, for one of them.
 *
 * @param id of the pair
 * @param since when both had said yes
 * @param shared what both would like to think about
 * @param other who the other is; nothing once it ended
 * @param first whether the one who looks was known here before the other: so the two can take turns
 */
public record Partnership(
        long id, String uid, Instant since, List<TaskId> shared, Optional<Partner> other, boolean first) {
    public Partnership {
        shared = List.copyOf(shared);
    }

    /** Whether both still want it and are there. */
    public boolean isGoing() {
        return other.isPresent();
    }

    /** @param schools names, the school where they work longest first */
    public record Partner(AccountId id, String name, List<String> schools) {
        public Partner {
            schools = List.copyOf(schools);
        }
    }
}
