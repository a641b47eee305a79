package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Identity;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets somebody in by user name and password. There is no transaction around it: see {@link CheckPassword}. */
@ApplicationScoped
public class LogIn {
    /** How it ended. A wrong name, a wrong password and a closed account look the same. */
    public sealed interface Outcome {
        record LoggedIn(SignedIn signedIn, Identity identity) implements Outcome {}

        record Refused() implements Outcome {}

        record TryLater(Instant from) implements Outcome {}
    }

    @Inject
    private Accounts accounts;

    @Inject
    private CheckPassword checkPassword;

    @Inject
    private Clock clock;

    /** @param address where the attempt comes from */
    @Requires(Permission.ENTER)
    public Outcome logIn(String username, String password, String address) {
        Optional<Account> account = Username.parse(username).flatMap(accounts::withUsername);
        Instant now = clock.instant();
        Optional<Account> open = account.filter(it -> it.isOpen(now));
        var outcome = checkPassword.check(
                new CheckPassword.Shown(username, account, open, password, address), Occasion.LOGIN);
        if (outcome instanceof CheckPassword.Outcome.TryLater later) {
            return new Outcome.TryLater(later.from());
        }
        if (outcome instanceof CheckPassword.Outcome.Wrong || open.isEmpty()) {
            return new Outcome.Refused();
        }
        return new Outcome.LoggedIn(SignedIn.as(open.get(), now), open.get().identity());
    }
}
