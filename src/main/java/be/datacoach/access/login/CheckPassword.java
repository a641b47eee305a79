package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.PasswordHash;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at a password, at the door and wherever somebody who is in has to show it again; every wrong one is counted, and
 * after too many it is wait. There is no transaction around it: the attempt must be stored before the password is looked
 * at, and no connection waits while the hash is computed.
 */
@ApplicationScoped
public class CheckPassword {
    /** How it ended. */
    public sealed interface Outcome {
        record Right() implements Outcome {}

        record Wrong() implements Outcome {}

        record TryLater(Instant from) implements Outcome {}
    }

    /**
     * What is shown for whom.
     *
     * @param username as it was typed
     * @param named the account that it names, for the audit trail
     * @param admitted the same if it may be used now; without it every password is wrong
     * @param address where the attempt comes from
     */
    public record Shown(
            String username, Optional<Account> named, Optional<Account> admitted, String password, String address) {}

    private static final int LONGEST_PASSWORD = 200;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private BeginAttempt beginAttempt;

    @Inject
    private SettleAttempt settleAttempt;

    @Inject
    private Clock clock;

    @Requires(Permission.ENTER)
    public Outcome check(Shown shown, Occasion occasion) {
        LoginKeys keys = LoginKeys.of(shown.username, shown.address);
        long attempt = beginAttempt.begin(keys);
        Optional<Instant> wait = waitUntil(keys, attempt, clock.instant());
        LoginAttempt.Outcome outcome = wait.isPresent()
                ? LoginAttempt.Outcome.TURNED_AWAY
                : matches(shown) ? LoginAttempt.Outcome.SUCCEEDED : LoginAttempt.Outcome.FAILED;
        settleAttempt.settle(attempt, outcome, shown.named, occasion);
        return switch (outcome) {
            case TURNED_AWAY -> new Outcome.TryLater(wait.orElseThrow());
            case FAILED -> new Outcome.Wrong();
            case SUCCEEDED -> new Outcome.Right();
        };
    }

    private Optional<Instant> waitUntil(LoginKeys keys, long attempt, Instant now) {
        Instant since = now.minus(Throttle.WINDOW);
        // From where somebody logged in before, strangers elsewhere cannot lock them out.
        var ofAccount =
                attempts.failuresOfAccount(keys, attempts.knows(keys), attempt, since, Throttle.ACCOUNT.failures());
        return Throttle.ACCOUNT.waitUntil(ofAccount, now).or(() -> {
            var ofAddress = attempts.failuresOfAddress(keys, attempt, since, Throttle.ADDRESS.failures());
            return Throttle.ADDRESS.waitUntil(ofAddress, now);
        });
    }

    private static boolean matches(Shown shown) {
        if (shown.password.length() > LONGEST_PASSWORD) {
            return false;
        }
        return shown.admitted
                .map(it -> it.passwordHash().matches(shown.password))
                .orElseGet(() -> PasswordHash.matchesNobody(shown.password));
    }
}
