package be.datacoach.network.intervisie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far two peers are with their next intervisie, for one of them. */
public enum Stage {
    /** There is no peer. */
    NOBODY,
    /** Nobody proposed a moment, or what was proposed has passed. */
    TO_PROPOSE,
    /** The own moments wait for the other. */
    WAITING,
    /** The other proposed moments. */
    TO_PICK,
    AGREED;

    /**
     * @param agreed when it ends, once both agreed on it
     * @param mine moments that this one proposed
     * @param theirs moments that the other proposed
     */
    static Stage of(Optional<Instant> agreed, List<Instant> mine, List<Instant> theirs, Instant now) {
        if (agreed.filter(now::isBefore).isPresent()) return AGREED;
        if (theirs.stream().anyMatch(now::isBefore)) return TO_PICK;
        return mine.stream().anyMatch(now::isBefore) ? WAITING : TO_PROPOSE;
    }
}
