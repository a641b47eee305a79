package be.datacoach.access.erasure;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Looks twice an hour whether somebody waits too long to be erased. */
@ApplicationScoped
class OverdueRound {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    @Inject
    private Clockwork clockwork;

    @Inject
    private TellOverdue tellOverdue;

    @Inject
    private Clock clock;

    void start(@Observes SchemaReady start, OverdueRound round) {
        clockwork.every(BETWEEN_LOOKS, round::look);
    }

    @Transactional
    void look() {
        tellOverdue.tell(clock.instant());
    }
}
