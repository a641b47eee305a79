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

/** An administrator corrects the name somebody is shown by. */
@ApplicationScoped
public class RenameAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void rename(String uid, String name) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (!account.displayName().equals(name.strip())) {
            account.rename(name);
            trail.record("account.renamed", uid);
        }
    }
}
