package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.LastSeen;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Keeps how an attempt ended, and in the audit trail too when it was about somebody who exists. */
@ApplicationScoped
class SettleAttempt {
    @Inject
    private LoginAttempts attempts;

    @Inject
    private AuditTrail trail;

    @Inject
    private LastSeen lastSeen;

    @Inject
    private Clock clock;

    @Requires(Permission.ENTER)
    @Transactional
    public void settle(long attempt, LoginAttempt.Outcome outcome, Optional<Account> account, Occasion occasion) {
        attempts.withId(attempt).ifPresent(it -> it.settle(outcome));
        boolean entered = occasion == Occasion.LOGIN && outcome == LoginAttempt.Outcome.SUCCEEDED;
        account.filter(it -> entered).ifPresent(it -> lastSeen.seen(it.id(), clock.instant()));
        account.ifPresent(it -> occasion.action(outcome).ifPresent(action -> trail.record(action, it.uid())));
    }
}
