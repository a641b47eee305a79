package be.datacoach.access.login;

import be.datacoach.access.Account;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What a session remembers of a log-in: who, since when, and with which password. Name and roles are not in it, they are
 * read again at every request.
 */
public record SignedIn(String uid, Instant since, Instant passwordChangedAt) implements Serializable {
    private static final Duration LONGEST = Duration.ofHours(12);

    static SignedIn as(Account account, Instant now) {
        return new SignedIn(account.uid(), now, account.passwordChangedAt());
    }

    /** Whether it still stands: not too old, the account still open, the password still the same. */
    boolean holdsFor(Account account, Instant now) {
        return account.isOpen(now)
                && passwordChangedAt.equals(account.passwordChangedAt())
                && now.isBefore(since.plus(LONGEST));
    }
}
