package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is done to the chain away from anybody who waits; one instance at a time. */
@ApplicationScoped
@ActivateRequestContext
class SealEntries {
    private static final int AT_ONCE = 500;

    @Inject
    private Entries entries;

    @Inject
    private SealKey key;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Whether there is anything to seal. */
    @Transactional
    boolean isWanted() {
        return !entries.unsealed(1).isEmpty();
    }

    /** Seals the next few entries; whether there may be more. */
    @Transactional
    boolean seal() {
        // First of all: what is read after it is as whoever had it before left it.
        AuditChain chain = entries.lockedChain();
        Seals seals = key.seals();
        List<AuditEntry> some = entries.unsealed(AT_ONCE);
        for (AuditEntry entry : some) {
            String seal = seals.of(chain.lastNumber() + 1, chain.lastSeal(), entry);
            chain.grow(seal);
            entry.seal(chain.lastNumber(), seal);
        }
        return some.size() == AT_ONCE;
    }

    /** Deletes what is older than the term from the beginning of the chain. */
    @Transactional
    long letOldOnesGo(Instant now) {
        int months = settings.get(Setting.AUDIT_KEPT_MONTHS);
        Instant moment = now.atZone(clock.getZone()).minusMonths(months).toInstant();
        AuditChain chain = entries.lockedChain();
        Optional<AuditEntry> last = entries.lastBefore(moment);
        if (last.isEmpty()) return 0;
        chain.beginAfter(last.get().sealNumber(), last.get().seal());
        return entries.forgetUpTo(last.get().sealNumber());
    }
}
