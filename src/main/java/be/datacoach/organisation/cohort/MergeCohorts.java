package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An administrator lets one cohort go on in another: its members, its counsellors, and by {@link MergedCohorts} everything
 * else. All of it, or nothing; the address of the first leads to the second from then on.
 */
@ApplicationScoped
public class MergeCohorts {
    /** What came of it. */
    public enum Outcome {
        /** Also when that was done before. */
        MERGED,
        /** A cohort cannot go on in itself. */
        SAME,
        /** The first went on in a third one before. */
        ELSEWHERE,
        /** The second is over. */
        OVER
    }

    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Joining joining;

    @Inject
    private Noting noting;

    /** What is kept of it, and who hears of it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;

        @Inject
        private Event<MergedCohorts> merged;
    }

    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public Outcome merge(String fromUid, String intoUid) {
        Map<String, Cohort> held = held(fromUid, intoUid);
        Cohort from = Objects.requireNonNull(held.get(fromUid));
        Cohort into = cohorts.whereItGoesOn(Objects.requireNonNull(held.get(intoUid)));
        if (from.mergedInto().isPresent()) {
            return from.mergedInto().filter(into.id()::equals).isPresent() ? Outcome.MERGED : Outcome.ELSEWHERE;
        }
        if (from.id().equals(into.id())) return Outcome.SAME;
        if (into.isArchived()) return Outcome.OVER;
        merge(from, into);
        return Outcome.MERGED;
    }

    /** Always in the same order, so that two who merge the same cohorts never wait for each other. */
    private Map<String, Cohort> held(String... uids) {
        Map<String, Cohort> held = new HashMap<>();
        Stream.of(uids)
                .distinct()
                .sorted()
                .forEach(uid -> held.put(uid, cohorts.exactly(uid).orElseThrow(() -> NotAllowed.on(uid))));
        return held;
    }

    private void merge(Cohort from, Cohort into) {
        List<AccountId> accompanying = counsellors.of(from.id());
        joining.goAlong(from.id(), into.id());
        counsellors.become(from.id(), List.of(), noting.clock.instant());
        counsellors.become(
                into.id(),
                Stream.concat(counsellors.of(into.id()).stream(), accompanying.stream())
                        .toList(),
                noting.clock.instant());
        from.mergeInto(into);
        noting.trail.record("cohort.merged", from.uid(), into.uid());
        noting.merged.fire(new MergedCohorts(MergedCohorts.Side.of(from), MergedCohorts.Side.of(into)));
    }
}
