package be.datacoach.access;

import java.util.Locale;
import java.util.Set;

/** Somebody who is logged in, as known at the start of this request. */
public record Identity(
        AccountId id, String uid, String displayName, Locale locale, Set<Role> roles, boolean mustChangePassword) {
    public Identity {
        roles = Set.copyOf(roles);
    }

    /** The same person, with a password of their own. */
    public Identity settled() {
        return new Identity(id, uid, displayName, locale, roles, false);
    }
}
