package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps how an attempt ended, and in the audit trail too when it was about somebody who exists. */
@ApplicationScoped
class SettleAttempt {
    @Inject
    private LoginAttempts attempts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.ENTER)
    @Transactional
    public void settle(long attempt, LoginAttempt.Outcome outcome, Optional<Account> account) {
        attempts.withId(attempt).ifPresent(it -> it.settle(outcome));
        account.ifPresent(it -> trail.record(actionFor(outcome), it.uid()));
    }

    private static String actionFor(LoginAttempt.Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "access.logged_in";
            case FAILED -> "access.login_refused";
            case TURNED_AWAY -> "access.login_turned_away";
        };
    }
}
