package be.datacoach.access.login;

import be.datacoach.platform.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Every few hours, away from anybody who waits. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final int HOURS = 6;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ForgetOldAttempts forgetOldAttempts;

    @Inject
    private RequestContextController requestContext;

    private @Nullable ScheduledFuture<?> round;

    void start(@Observes SchemaReady start) {
        round = executor.scheduleAtFixedRate(this::tidy, HOURS, HOURS, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        if (round != null) {
            round.cancel(false);
        }
    }

    private void tidy() {
        boolean activated = requestContext.activate();
        try {
            forgetOldAttempts.forget();
        } catch (RuntimeException e) {
            // A failure would cancel all later rounds.
            LOG.log(Level.WARNING, "Old login attempts stay until the next round", e);
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
