package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** An administrator corrects a cohort's name, or says who accompanies it. */
@ApplicationScoped
public class ChangeCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    /** @param counsellorUid who accompanies it; empty for nobody yet */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void change(String uid, String name, Optional<String> counsellorUid) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        cohort.rename(name);
        cohort.accompaniedBy(counsellorUid.map(this::counsellor).map(Account::id));
        trail.record("cohort.changed", uid, counsellorUid.orElse(null));
    }

    private Account counsellor(String uid) {
        return accounts.withUid(uid)
                .filter(account -> account.roles().contains(Role.COUNSELLOR))
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
