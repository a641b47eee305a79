package be.datacoach.network.peer;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a proposal or a pair is.
 *
 * @param until when the proposal ends by itself
 * @param paired when both had said yes
 * @param ended when one of the two stopped, or was gone
 */
record Course(Instant until, Optional<Instant> paired, Optional<Instant> ended) {

    /** What one of the two said. */
    enum Word {
        YES,
        NO
    }

    /** How it stands, for one of the two. */
    enum Standing {
        /** Nothing said yet. */
        PROPOSED,
        /** Said yes, and does not know what the other says. */
        WAITING,
        /** Both said yes. */
        PAIRED,
        /** The term was over before both had said yes. */
        LAPSED,
        /** Said no. */
        DECLINED,
        /** They were a pair. */
        ENDED;

        /** Whether somebody is not free for another proposal. */
        boolean isBusy() {
            return this == PROPOSED || this == WAITING || this == PAIRED;
        }
    }

    /**
     * What the other said is not asked for: from nothing that is shown can it be read before both said yes.
     *
     * @param own what this one said
     */
    Standing standing(Optional<Word> own, Instant now) {
        if (ended.isPresent()) return Standing.ENDED;
        if (paired.isPresent()) return Standing.PAIRED;
        if (own.filter(Word.NO::equals).isPresent()) return Standing.DECLINED;
        if (!now.isBefore(until)) return Standing.LAPSED;
        return own.isPresent() ? Standing.WAITING : Standing.PROPOSED;
    }
}
