package be.datacoach.administration.audience;

import be.datacoach.access.Account;
import be.datacoach.access.Role;
import be.datacoach.organisation.Member;
import java.util.Optional;

/** Somebody who cannot follow a path, and why. */
public record Unable(Member member, Why why) {
    public enum Why {
        /** The account was switched off. */
        CLOSED,
        /** The account does not have the role of a coach. */
        NO_COACH
    }

    public static Optional<Why> why(Account account) {
        if (!account.isActive()) {
            return Optional.of(Why.CLOSED);
        }
        return account.roles().contains(Role.COACH) ? Optional.empty() : Optional.of(Why.NO_COACH);
    }
}
