package be.datacoach.access.login;

import be.datacoach.access.Identity;
import be.datacoach.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the application an address belongs to, and who may come there: one folder a role, and {@code /own} for whoever
 * is logged in. It stands before everything else; what somebody may do inside is for {@link be.datacoach.access.Permission}.
 */
final class Gate {
    /** What happens to a request. */
    enum Verdict {
        PASS,
        LOG_IN_FIRST,
        CHANGE_PASSWORD_FIRST,
        /** As if it did not exist. */
        HIDE
    }

    private Gate() {}

    /** @param path decoded and normalised by the container, without the context path */
    static Verdict judge(String path, Optional<Identity> identity) {
        String folder = path.toLowerCase(Locale.ROOT);
        if (isResource(folder)) {
            return Verdict.PASS;
        }
        if (identity.isEmpty()) {
            return isOpen(folder) ? Verdict.PASS : Verdict.LOG_IN_FIRST;
        }
        if (identity.get().mustChangePassword() && !isNeededToChangePassword(folder)) {
            return Verdict.CHANGE_PASSWORD_FIRST;
        }
        return admits(folder, identity.get().roles()) ? Verdict.PASS : Verdict.HIDE;
    }

    static boolean isResource(String path) {
        return path.startsWith("/static/")
                || path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    static boolean isInterface(String path) {
        return within(path, "/api");
    }

    private static boolean isOpen(String path) {
        return roleFor(path).isEmpty() && !isInterface(path) && !isPage(path, "/account") && !within(path, "/own");
    }

    private static boolean admits(String path, Set<Role> roles) {
        return roleFor(path).map(roles::contains).orElse(true);
    }

    private static Optional<Role> roleFor(String path) {
        if (within(path, "/learner")) {
            return Optional.of(Role.COACH);
        }
        if (within(path, "/author")) {
            return Optional.of(Role.COUNSELLOR);
        }
        return within(path, "/admin") ? Optional.of(Role.ADMINISTRATOR) : Optional.empty();
    }

    private static boolean isNeededToChangePassword(String path) {
        return isPage(path, "/account") || isPage(path, "/login") || path.equals("/logout");
    }

    private static boolean isPage(String path, String page) {
        return path.equals(page) || path.equals(page + ".xhtml");
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
