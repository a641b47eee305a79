package be.datacoach.access.people;

import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Credential;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a password that may be kept. Only for this package: {@link ChangePassword} looks at the current one first. */
@ApplicationScoped
class ReplacePassword {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.KEEP_OWN_ACCOUNT)
    @Transactional
    public void replace(String wanted) {
        var account = accounts.withId(user.id()).orElseThrow(() -> NotAllowed.on(user.uid()));
        account.receive(Credential.chosen(wanted), clock.instant());
        trail.record("access.password_changed", account.uid());
    }
}
