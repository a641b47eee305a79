package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.login.CheckPassword;
import be.datacoach.access.login.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody replaces the own password; every other session of theirs ends. Wrong current passwords are counted like those at
 * the door, so that a session left open is no place to guess.
 */
@ApplicationScoped
public class ChangePassword {
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record CurrentIsWrong() implements Outcome {}

        /** Too many wrong ones. */
        record TryLater(Instant from) implements Outcome {}

        record Refused(PasswordRefusal reason) implements Outcome {}
    }

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckPassword checkPassword;

    @Inject
    private ReplacePassword replacePassword;

    /** @param address where it is asked from */
    @Requires(Permission.KEEP_OWN_ACCOUNT)
    public Outcome change(String current, String wanted, String address) {
        Account account = accounts.withId(user.id()).orElseThrow(() -> NotAllowed.on(user.uid()));
        Optional<Account> own = Optional.of(account);
        var shown = new CheckPassword.Shown(account.username().value(), own, own, current, address);
        var checked = checkPassword.check(shown, Occasion.PASSWORD_CHANGE);
        if (checked instanceof CheckPassword.Outcome.TryLater later) {
            return new Outcome.TryLater(later.from());
        }
        if (checked instanceof CheckPassword.Outcome.Wrong) {
            return new Outcome.CurrentIsWrong();
        }
        if (wanted.equals(current)) {
            return new Outcome.Refused(PasswordRefusal.SAME_AS_BEFORE);
        }
        Optional<PasswordRefusal> refusal = PasswordRefusal.of(wanted, account);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        replacePassword.replace(wanted);
        return new Outcome.Changed();
    }
}
