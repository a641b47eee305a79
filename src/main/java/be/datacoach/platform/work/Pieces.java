package be.datacoach.platform.work;

import be.datacoach.platform.ReadinessCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * What a worker does to a job, each in a transaction and a request of its own: nobody stays logged in from the piece before.
 */
@ApplicationScoped
@ActivateRequestContext
class Pieces {
    @Inject
    private Jobs jobs;

    @Inject
    @Any
    private Instance<Work> works;

    @Inject
    @Any
    private Instance<ReadinessCondition> conditions;

    @Inject
    private Clock clock;

    /** Whether this instance may serve, and so may work. */
    @Transactional
    boolean isReady() {
        return conditions.stream().allMatch(ReadinessCondition::holds);
    }

    /**
     * Takes a job that is free.
     *
     * @return its uid
     * @throws RuntimeException also when another instance took it at the same moment
     */
    @Transactional
    Optional<String> take(String lease) {
        return jobs.free(clock.instant()).map(job -> {
            job.take(lease, clock.instant());
            return job.uid();
        });
    }

    /** Does the next piece, if the job is still ours; whether there is more to do. */
    @Transactional
    boolean advance(String uid, String lease) {
        Optional<Job> held = held(uid, lease);
        if (held.isEmpty()) {
            return false;
        }
        Job job = held.get();
        if (job.isStopAsked()) {
            job.stop(clock.instant());
            return false;
        }
        Progress progress = workOf(job).advance(job.task());
        job.move(progress, clock.instant());
        return !progress.finished();
    }

    /** The piece failed, and nothing of it was kept. */
    @Transactional
    void stumble(String uid, String lease) {
        held(uid, lease).ifPresent(job -> {
            if (job.isStopAsked()) {
                job.stop(clock.instant());
            } else {
                job.stumble(clock.instant());
            }
        });
    }

    @Transactional
    void fail(String uid, String lease, String code) {
        held(uid, lease).ifPresent(job -> job.fail(code, clock.instant()));
    }

    /** This instance ends; another may go on at once. */
    @Transactional
    void giveBack(String uid, String lease) {
        held(uid, lease).ifPresent(job -> job.release(clock.instant()));
    }

    private Optional<Job> held(String uid, String lease) {
        return jobs.find(uid).filter(job -> job.isHeldBy(lease));
    }

    private Work workOf(Job job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new WorkFailed("unknown"));
    }
}
