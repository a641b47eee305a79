package be.datacoach.access;

import java.util.Optional;

/** What somebody is on this platform. One person may be several; rights of several roles never add up on one screen. */
public enum Role {
    COACH,
    COUNSELLOR,
    ADMINISTRATOR,
    /** Takes research files out; an administrator to whom another one gave it. */
    RESEARCHER;

    /** The role with this name, if there is one. */
    public static Optional<Role> named(String name) {
        for (Role role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
