package be.datacoach.access.rights;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import java.util.Optional;

/** Somebody on whom things are held, by everything that rows may know them by. */
public record DataSubject(AccountId id, String uid, String username, String name, Optional<String> email) {
    public static DataSubject of(Account account) {
        return new DataSubject(
                account.id(), account.uid(), account.username().value(), account.displayName(), account.email());
    }
}
