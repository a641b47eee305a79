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
    public void settle(long attempt, LoginAttempt.Outcome outcome, Optional<Account> account, Occasion occasion) {
        attempts.withId(attempt).ifPresent(it -> it.settle(outcome));
        account.ifPresent(it -> occasion.action(outcome).ifPresent(action -> trail.record(action, it.uid())));
    }
}
