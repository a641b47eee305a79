package be.datacoach.platform.work;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Works on jobs, a few at a time, on threads of the platform: at once when something is asked here, and every few
 * seconds for what other instances left behind.
 */
@ApplicationScoped
class Worker {
    private static final Logger LOG = System.getLogger(Worker.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Inject
    private Clockwork clockwork;

    @Inject
    private Pieces pieces;

    private Semaphore places = new Semaphore(0);
    private volatile boolean ending;

    void start(@Observes SchemaReady start) {
        places = new Semaphore(clockwork.workers());
        clockwork.every(BETWEEN_LOOKS, this::round);
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Asked something) {
        clockwork.soon(this::round);
    }

    @PreDestroy
    void end() {
        ending = true;
    }

    /** Begins as many jobs as there are places; each of them looks for the next when it ends. */
    private void round() {
        while (!ending && pieces.isReady() && places.tryAcquire()) {
            if (!begin()) {
                places.release();
                return;
            }
        }
    }

    private boolean begin() {
        String lease = UUID.randomUUID().toString();
        Optional<String> taken;
        try {
            taken = pieces.take(lease);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Another instance was first", e);
            return false;
        }
        taken.ifPresent(uid -> clockwork.soon(() -> {
            try {
                work(uid, lease);
            } finally {
                places.release();
            }
            round();
        }));
        return taken.isPresent();
    }

    private void work(String uid, String lease) {
        try {
            boolean more = true;
            while (more && !ending) {
                more = pieces.advance(uid, lease);
            }
            if (more) {
                pieces.giveBack(uid, lease);
            }
        } catch (RuntimeException e) {
            Optional<String> problem = problemIn(e);
            if (problem.isPresent()) {
                LOG.log(Level.INFO, "Job {0} cannot go on: {1}", uid, problem.get());
                pieces.fail(uid, lease, problem.get());
            } else {
                LOG.log(Level.WARNING, "A piece of job " + uid + " failed", e);
                pieces.stumble(uid, lease);
            }
        }
    }

    /** The code of what trying again would not mend. */
    static Optional<String> problemIn(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkFailed failed) {
                return Optional.of(failed.code());
            }
            if (cause instanceof NotFound) {
                return Optional.of("not_allowed");
            }
        }
        return Optional.empty();
    }
}
