package be.datacoach.access.audit;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals new entries every few seconds. */
@ApplicationScoped
class Sealing {
    private static final Duration BETWEEN_SEALS = Duration.ofSeconds(3);

    @Inject
    private Clockwork clockwork;

    @Inject
    private SealEntries sealEntries;

    private volatile boolean ending;

    void start(@Observes SchemaReady start) {
        clockwork.every(BETWEEN_SEALS, this::seal);
    }

    @PreDestroy
    void end() {
        ending = true;
    }

    private void seal() {
        boolean more = sealEntries.isWanted();
        while (more && !ending) {
            more = sealEntries.seal();
        }
    }
}
