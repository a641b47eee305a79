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

/** An administrator opens a closed account again: the way back from {@link DeactivateAccount}. */
@ApplicationScoped
public class ReactivateAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void reactivate(String uid) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (!account.isActive()) {
            account.reactivate();
            trail.record("account.reactivated", uid);
        }
    }
}
