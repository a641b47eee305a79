package be.datacoach.access.login;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Counts an attempt, stored before its password is looked at. */
@ApplicationScoped
class BeginAttempt {
    @Inject
    private LoginAttempts attempts;

    @Inject
    private Clock clock;

    @Requires(Permission.ENTER)
    @Transactional
    public long begin(LoginKeys keys) {
        LoginAttempt attempt = new LoginAttempt(keys, clock.instant());
        attempts.add(attempt);
        return attempt.id();
    }
}
