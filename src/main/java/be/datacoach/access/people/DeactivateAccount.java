package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator closes an account; its sessions end at their next click. What it holds stays. */
@ApplicationScoped
public class DeactivateAccount {
    public enum Outcome {
        DEACTIVATED,
        /** Nobody would be left who can administer. */
        LAST_ADMINISTRATOR
    }

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Outcome deactivate(String uid) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (accounts.isLastAdministrator(account)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (account.isActive()) {
            account.deactivate();
            trail.record("account.deactivated", uid);
        }
        return Outcome.DEACTIVATED;
    }
}
