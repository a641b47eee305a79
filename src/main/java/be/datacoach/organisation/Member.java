package be.datacoach.organisation;

import be.datacoach.access.Account;
import java.io.Serializable;

/** Somebody in a list of a school or a cohort. */
public record Member(String uid, String displayName, boolean active) implements Serializable {
    public static Member of(Account account) {
        return new Member(account.uid(), account.displayName(), account.isActive());
    }
}
