package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Cohorts and who takes part in them. */
@ApplicationScoped
class Rosters {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    Cohort cohort(String uid) {
        return cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    /** Nobody joins until the transaction ends. */
    Cohort locked(String uid) {
        return cohorts.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    Optional<Cohort> going(CohortId id) {
        return cohorts.withId(id).filter(cohort -> !cohort.isArchived());
    }

    Optional<String> nameOf(CohortId id) {
        return cohorts.withId(id).map(Cohort::name);
    }

    Roster of(Cohort cohort) {
        return Roster.of(accounts.withIds(cohorts.membersOf(cohort.id())));
    }

    Account account(AccountId id) {
        return accounts.withId(id).orElseThrow();
    }
}
