package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Sight;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * A counsellor of a network says who is in it: cohorts and coaches that they accompany themselves, and who accompanies it beside
 * them. A cohort comes in at once, a single coach by their own yes.
 */
@ApplicationScoped
public class ChangeNetworkPeople {
    @Inject
    private NetworkSight sight;

    @Inject
    private LearningNetworks networks;

    @Inject
    private Known known;

    @Inject
    private Noting noting;

    /** Whom a counsellor may choose. */
    @Dependent
    static class Known {
        @Inject
        private Sight sight;

        @Inject
        private Cohorts cohorts;

        @Inject
        private Accounts accounts;
    }

    /** What is kept of it, and what ends with it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;

        @Inject
        private Departures departures;
    }

    /** Twice is once. @param cohort one that the counsellor accompanies */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void takeIn(String uid, String cohort) {
        LearningNetwork network = sight.going(uid);
        Cohort taken = known.sight.cohort(cohort);
        networks.takeIn(network.id(), taken.id(), noting.clock.instant());
        noting.trail.record("network.cohort_added", uid, taken.uid());
    }

    /** Twice is once. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void letGo(String uid, String cohort) {
        LearningNetwork network = sight.going(uid);
        Cohort gone = known.cohorts.withUid(cohort).orElseThrow(() -> NotAllowed.on(cohort));
        networks.letGo(network.id(), gone.id());
        noting.departures.from(List.of(uid), known.cohorts.membersOf(gone.id()));
        noting.trail.record("network.cohort_removed", uid, gone.uid());
    }

    /** Twice is once. @param coach one whom the counsellor accompanies */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void invite(String uid, String coach) {
        LearningNetwork network = sight.going(uid);
        Account invited = known.sight.coach(coach);
        if (networks.coach(network.id(), invited.id()).isPresent()) return;
        networks.add(new NetworkCoach(network.id(), invited.id(), noting.clock.instant()));
        noting.trail.record("network.coach_invited", uid, coach);
    }

    /** Takes an invitation back, or somebody out who joined by one. Twice is once. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void remove(String uid, String coach) {
        LearningNetwork network = sight.going(uid);
        Account gone = account(coach);
        networks.coach(network.id(), gone.id()).ifPresent(networks::remove);
        noting.departures.from(List.of(uid), List.of(gone.id()));
        noting.trail.record("network.coach_removed", uid, coach);
    }

    /** Twice is once. @param counsellor may do the same from then on, and whatever was written is theirs to read */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void addCounsellor(String uid, String counsellor) {
        LearningNetwork network = sight.going(uid);
        Account somebody = account(counsellor);
        if (!somebody.isActive() || !somebody.roles().contains(Role.COUNSELLOR)) throw NotAllowed.on(counsellor);
        if (networks.counsellorsOf(network.id()).contains(somebody.id())) return;
        networks.add(new NetworkCounsellor(network.id(), somebody.id(), noting.clock.instant()));
        noting.trail.record("network.counsellor_added", uid, counsellor);
    }

    /** Nobody is left alone: false where this is the only one, and nothing changed. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean removeCounsellor(String uid, String counsellor) {
        LearningNetwork network = sight.going(uid);
        Account somebody = account(counsellor);
        if (networks.counsellorsOf(network.id()).equals(List.of(somebody.id()))) return false;
        networks.dismiss(network.id(), somebody.id());
        noting.trail.record("network.counsellor_removed", uid, counsellor);
        return true;
    }

    private Account account(String uid) {
        return known.accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }
}
