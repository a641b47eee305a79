package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An administrator says who accompanies a cohort. All of them see and may the same. */
@ApplicationScoped
public class ChangeCounsellors {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Inject
    private Noting noting;

    /** What is kept of it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;
    }

    /** Twice is once. @return the name of the counsellor */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String add(String cohortUid, String counsellorUid) {
        Account somebody = counsellor(counsellorUid);
        change(cohortUid, "cohort.counsellor_added", somebody, all -> with(all, all.size(), somebody.id()));
        return somebody.displayName();
    }

    /** Twice is once. @return the name of who no longer accompanies it */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String remove(String cohortUid, String counsellorUid) {
        Account somebody = accounts.withUid(counsellorUid).orElseThrow(() -> NotAllowed.on(counsellorUid));
        change(cohortUid, "cohort.counsellor_removed", somebody, all -> without(all, somebody.id()));
        return somebody.displayName();
    }

    /** Names one of those who accompany it before the others. @return the name of the counsellor */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String putFirst(String cohortUid, String counsellorUid) {
        Account somebody = counsellor(counsellorUid);
        change(cohortUid, "cohort.counsellor_first", somebody, all -> {
            if (!all.contains(somebody.id())) throw NotAllowed.on(counsellorUid);
            return with(without(all, somebody.id()), 0, somebody.id());
        });
        return somebody.displayName();
    }

    /** These and no others, the first of them first. */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void become(String cohortUid, List<String> counsellorUids) {
        Cohort cohort = cohorts.locked(cohortUid).orElseThrow(() -> NotAllowed.on(cohortUid));
        List<AccountId> wanted =
                counsellorUids.stream().map(this::counsellor).map(Account::id).toList();
        if (counsellors.become(cohort.id(), wanted, noting.clock.instant())) {
            noting.trail.record("cohort.counsellors_changed", cohort.uid(), Integer.toString(counsellorUids.size()));
        }
    }

    private void change(String cohortUid, String act, Account whom, UnaryOperator<List<AccountId>> how) {
        Cohort cohort = cohorts.locked(cohortUid).orElseThrow(() -> NotAllowed.on(cohortUid));
        List<AccountId> after = how.apply(counsellors.of(cohort.id()));
        if (counsellors.become(cohort.id(), after, noting.clock.instant())) {
            noting.trail.record(act, cohort.uid(), whom.uid());
        }
    }

    private Account counsellor(String uid) {
        return accounts.withUid(uid)
                .filter(account -> account.roles().contains(Role.COUNSELLOR))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    private static List<AccountId> with(List<AccountId> all, int place, AccountId one) {
        List<AccountId> more = new ArrayList<>(all);
        if (!more.contains(one)) more.add(place, one);
        return more;
    }

    private static List<AccountId> without(List<AccountId> all, AccountId one) {
        return all.stream().filter(it -> !it.equals(one)).toList();
    }
}
