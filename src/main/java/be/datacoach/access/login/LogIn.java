package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Identity;
import be.datacoach.access.PasswordHash;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks a user name and a password. There is no transaction around it: the attempt must be stored before the password
 * is looked at, and no connection waits while the hash is computed.
 */
@ApplicationScoped
public class LogIn {
    /** How it ended. A wrong name, a wrong password and a closed account look the same. */
    public sealed interface Outcome {
        record LoggedIn(SignedIn signedIn, Identity identity) implements Outcome {}

        record Refused() implements Outcome {}

        record TryLater(Instant from) implements Outcome {}
    }

    private static final int LONGEST_PASSWORD = 200;

    @Inject
    private Accounts accounts;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private BeginAttempt beginAttempt;

    @Inject
    private SettleAttempt settleAttempt;

    @Inject
    private Clock clock;

    /** @param address where the attempt comes from */
    @Requires(Permission.ENTER)
    public Outcome logIn(String username, String password, String address) {
        LoginKeys keys = LoginKeys.of(username, address);
        Optional<Account> account = Username.parse(username).flatMap(accounts::withUsername);
        long attempt = beginAttempt.begin(keys);
        Instant now = clock.instant();
        Optional<Instant> wait = waitUntil(keys, attempt, now);
        if (wait.isPresent()) {
            settleAttempt.settle(attempt, LoginAttempt.Outcome.TURNED_AWAY, account);
            return new Outcome.TryLater(wait.get());
        }
        if (!matches(account, password) || !account.orElseThrow().isOpen(now)) {
            settleAttempt.settle(attempt, LoginAttempt.Outcome.FAILED, account);
            return new Outcome.Refused();
        }
        settleAttempt.settle(attempt, LoginAttempt.Outcome.SUCCEEDED, account);
        return new Outcome.LoggedIn(
                SignedIn.as(account.orElseThrow(), now), account.orElseThrow().identity());
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

    private static boolean matches(Optional<Account> account, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return false;
        }
        return account.map(it -> it.passwordHash().matches(password))
                .orElseGet(() -> PasswordHash.matchesNobody(password));
    }
}
