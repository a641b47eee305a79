package be.datacoach.access.web;

import be.datacoach.access.Identity;
import be.datacoach.access.Role;

/** Where somebody's work is, for who did not ask for anything in particular. */
final class Landing {
    private Landing() {}

    static String of(Identity identity) {
        if (identity.mustChangePassword()) {
            return "/account";
        }
        if (identity.roles().contains(Role.COACH)) {
            return "/learner/home";
        }
        if (identity.roles().contains(Role.COUNSELLOR)) {
            return "/author/modules";
        }
        return identity.roles().contains(Role.ADMINISTRATOR) ? "/admin/people" : "/account";
    }
}
