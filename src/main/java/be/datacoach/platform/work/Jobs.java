package be.datacoach.platform.work;

import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Everything that was asked to be done in the background. Who may ask, stop and look is for who calls this to say. */
@ApplicationScoped
public class Jobs {
    /** There is something to do: observed after the commit. */
    record Asked() {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Event<Asked> asked;

    @Inject
    private Clock clock;

    /**
     * Has this done once the transaction under way commits; the same kind and key twice are one job.
     *
     * @return the uid of the job
     */
    public String ask(Order order) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        entities.createNativeQuery(
                        "insert ignore into work_job (uid, kind, order_key, payload, asked_by, asked_at, state,"
                                + " reached, done, total, failures, not_before, stop_asked, version)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, 'WAITING', '', 0, 0, 0, ?7, false, 1)")
                .setParameter(1, order.uid())
                .setParameter(2, order.kind())
                .setParameter(3, order.key())
                .setParameter(4, order.payload())
                .setParameter(5, order.askedBy())
                .setParameter(6, now)
                .setParameter(7, now)
                .executeUpdate();
        asked.fire(new Asked());
        return order.uid();
    }

    public Optional<JobReport> withUid(String uid) {
        return find(uid).map(Job::report);
    }

    /**
     * Those in this state, or all.
     *
     * @param state a code, or empty for any
     * @param sorting by {@code asked}; the newest first is usual
     */
    public Page<JobReport> matching(String state, Sorting sorting, int page, int size) {
        Listing listing = Listing.of("Job", "j");
        for (JobState known : JobState.values()) {
            if (known.name().equals(state)) listing.where("j.state = :state", "state", known);
        }
        String order = sorting.by(Map.of("asked", "j.askedAt"), "j.id", "j.id desc");
        return listing.page(entities, Job.class, order, page, size).map(Job::report);
    }

    /** Ends it after the piece under way. False when there is no such job. */
    public boolean stop(String uid) {
        Optional<Job> job = find(uid);
        job.ifPresent(it -> it.askToStop(clock.instant()));
        return job.isPresent();
    }

    /** Goes on with what failed or was stopped. False when there is no such job. */
    public boolean tryAgain(String uid) {
        Optional<Job> job = find(uid);
        job.ifPresent(it -> it.tryAgain(clock.instant()));
        asked.fire(new Asked());
        return job.isPresent();
    }

    /** What ended before this is no longer shown. */
    public int forgetEndedBefore(Instant moment) {
        return entities.createQuery("delete from Job j where j.endedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Optional<Job> find(String uid) {
        return entities.createQuery("select j from Job j where j.uid = :uid", Job.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    /** The oldest that nobody works on who should. */
    Optional<Job> free(Instant now) {
        return entities.createQuery(
                        "select j from Job j where (j.state = :waiting and j.notBefore <= :now)"
                                + " or (j.state = :running and j.leasedUntil <= :now) order by j.notBefore, j.id",
                        Job.class)
                .setParameter("waiting", JobState.WAITING)
                .setParameter("running", JobState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
