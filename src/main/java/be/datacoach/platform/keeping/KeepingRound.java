package be.datacoach.platform.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What went and how much it was: both are kept, or neither. */
@ApplicationScoped
@ActivateRequestContext
class KeepingRound {
    @Inject
    private KeepingReports reports;

    @Inject
    private Clock clock;

    @Transactional
    void run(Keeping kind) {
        Instant now = clock.instant();
        long removed = kind.forget(now);
        reports.add(kind.code(), LocalDate.ofInstant(now, clock.getZone()), now, removed);
    }
}
