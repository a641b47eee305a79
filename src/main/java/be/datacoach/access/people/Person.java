package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** An account as an administrator sees it. */
public record Person(
        String uid,
        String displayName,
        String username,
        Set<Role> roles,
        boolean active,
        boolean waitingForFirstLogin,
        Instant addedAt)
        implements Serializable {
    /** One word for the screen: active, waiting or closed. */
    public String state() {
        if (!active) {
            return "closed";
        }
        return waitingForFirstLogin ? "waiting" : "active";
    }

    /** As an administrator sees this account. */
    public static Person of(Account account) {
        return new Person(
                account.uid(),
                account.displayName(),
                account.username().value(),
                account.roles(),
                account.isActive(),
                account.mustChangePassword(),
                account.createdAt());
    }
}
