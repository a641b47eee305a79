package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Credential;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** An administrator helps somebody who forgot the password: the old one stops working, a start password is shown once. */
@ApplicationScoped
public class GiveStartPassword {
    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public StartPassword give(String uid) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        StartPassword password = StartPassword.random();
        Instant now = clock.instant();
        account.receive(Credential.start(password.value(), now), now);
        trail.record("account.start_password_given", uid);
        return password;
    }
}
