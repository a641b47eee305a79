package be.datacoach.administration.assigning;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks for newcomers every few minutes: people come in by files, by hand and by other systems alike. */
@ApplicationScoped
class NewcomersRound {
    private static final Logger LOG = Logger.getLogger(NewcomersRound.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Newcomers newcomers;

    @Inject
    private RequestContextController requestContext;

    @Inject
    @ConfigProperty(name = "DATACOACH_NEWCOMERS_SECONDS", defaultValue = "300")
    private int seconds;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes SchemaReady start) {
        rounds = executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void look() {
        boolean activated = requestContext.activate();
        try {
            newcomers.welcome();
        } catch (RuntimeException e) {
            // A failure would cancel all later rounds.
            LOG.log(Level.WARNING, "Newcomers wait for the next round", e);
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
