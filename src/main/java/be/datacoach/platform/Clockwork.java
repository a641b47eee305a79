package be.datacoach.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happens again and again, or now but with nobody waiting, on threads of the platform.
 *
 * <p>Not its scheduled executor: that one has a single thread, so that one silent mail server would stop everything else, and it
 * loses its invocation after every round of a task that was scheduled while the application started. A task reads and writes the
 * database in transactions only: outside them, its entity manager is one that was closed long ago.
 */
@ApplicationScoped
public class Clockwork {
    private static final Logger LOG = System.getLogger(Clockwork.class.getName());
    /** Beside those that work on jobs: for mails, seals and what is short. */
    private static final int OTHERS = 4;

    private static final int SECONDS_TO_END = 10;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "DATACOACH_WORKERS", defaultValue = "2")
    private int workers;

    private ScheduledThreadPoolExecutor executor;

    @PostConstruct
    void begin() {
        executor = new ScheduledThreadPoolExecutor(workers() + OTHERS, threads);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** How many jobs this instance works on at a time. */
    public int workers() {
        return Math.max(0, workers);
    }

    /** Again and again, with so much time between the end of one round and the beginning of the next; also after a failure. */
    public void every(Duration pause, Runnable task) {
        long millis = pause.toMillis();
        executor.scheduleWithFixedDelay(guarded(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Once, as soon as there is a thread for it; not at all when this instance is ending. */
    public void soon(Runnable task) {
        try {
            executor.execute(guarded(task));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "Left to the next start", ending);
        }
    }

    // A failure would cancel all later rounds.
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Something in the background failed, and is tried again in its next round", e);
            }
        };
    }

    @PreDestroy
    void end() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.log(Level.INFO, "Some work in the background is left to the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
