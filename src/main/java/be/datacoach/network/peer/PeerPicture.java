package be.datacoach.network.peer;

import be.datacoach.adaptation.curriculum.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looking for a peer, as the one who looks sees it.
 *
 * @param seen what others see of this coach, or would see after a yes; the questions are those of the yes, else none
 * @param since when they said yes; nothing while they take no part
 * @param suggested questions to begin with, from the own nodenscan
 * @param last whether the proposal before ended without both having said yes, or the pair did; nothing when neither
 */
public record PeerPicture(
        Place place,
        Profile seen,
        Optional<Instant> since,
        List<TaskId> suggested,
        Optional<Proposal> proposal,
        Optional<Partnership> partnership,
        Optional<Last> last) {

    public PeerPicture {
        suggested = List.copyOf(suggested);
    }

    /** Where somebody works, as far as it matters here. */
    public enum Place {
        SOMEWHERE,
        NOWHERE,
        /** They left the school that they said yes about. */
        MOVED
    }

    /** What came of the one before. */
    public enum Last {
        LAPSED,
        ENDED
    }

    /**
     * A coach of another school, without a name.
     *
     * @param accepted whether the one who looks said yes; what the other said is not known here
     * @param until the last day on which it is open
     */
    public record Proposal(String uid, Glimpse glimpse, boolean accepted, LocalDate until) {}
}
