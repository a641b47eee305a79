package be.datacoach.access.login;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Attempts to log in are kept as long as the throttle needs to know from where somebody usually comes, and no longer. */
@ApplicationScoped
class ForgetOldAttempts {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Clock clock;

    @Requires(Permission.ENTER)
    @Transactional
    public void forget() {
        attempts.forgetBefore(clock.instant().minus(KEPT));
    }
}
