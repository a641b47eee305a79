package be.datacoach.access.people;

import be.datacoach.access.Account;
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
import java.util.Optional;

/** Somebody replaces the own password; every other session of theirs ends. */
@ApplicationScoped
public class ChangePassword {
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record CurrentIsWrong() implements Outcome {}

        record Refused(PasswordRefusal reason) implements Outcome {}
    }

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
    public Outcome change(String current, String wanted) {
        Account account = accounts.withId(user.id()).orElseThrow(() -> NotAllowed.on(user.uid()));
        if (!account.passwordHash().matches(current)) {
            trail.record("access.password_change_refused", account.uid());
            return new Outcome.CurrentIsWrong();
        }
        if (wanted.equals(current)) {
            return new Outcome.Refused(PasswordRefusal.SAME_AS_BEFORE);
        }
        Optional<PasswordRefusal> refusal = PasswordRefusal.of(wanted, account);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        account.receive(Credential.chosen(wanted), clock.instant());
        trail.record("access.password_changed", account.uid());
        return new Outcome.Changed();
    }
}
