package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import java.util.Optional;

/** Goes along the chain, entry by entry, and stops at the first that is not as it was sealed. */
final class ChainWalk {
    private final Seals seals;
    private long number;
    private String seal;

    /** From after the entry with this number and seal. */
    ChainWalk(Seals seals, long number, String seal) {
        this.seals = seals;
        this.number = number;
        this.seal = seal;
    }

    /** @param entry the next that is there */
    Optional<ChainCheck.Broken> next(AuditEntry entry) {
        long expected = number + 1;
        if (entry.sealNumber() != expected) {
            return Optional.of(new ChainCheck.Broken(expected, ChainCheck.Why.MISSING));
        }
        if (!seals.of(expected, seal, entry).equals(entry.seal())) {
            return Optional.of(new ChainCheck.Broken(expected, ChainCheck.Why.CHANGED));
        }
        number = expected;
        seal = entry.seal();
        return Optional.empty();
    }

    /** Whether it ends where it should. */
    Optional<ChainCheck.Broken> end(long lastNumber, String lastSeal) {
        if (number < lastNumber) {
            return Optional.of(new ChainCheck.Broken(number + 1, ChainCheck.Why.MISSING));
        }
        if (number > lastNumber || !seal.equals(lastSeal)) {
            return Optional.of(new ChainCheck.Broken(number, ChainCheck.Why.CHANGED));
        }
        return Optional.empty();
    }

    long number() {
        return number;
    }
}
