package be.datacoach.access.login;

import be.datacoach.access.Identity;
import be.datacoach.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the application an address belongs to, and who may come there: one folder a role, but for the player, and {@code
 * /own} for whoever is logged in. It stands before everything else; what somebody may do inside is for
 * {@link be.datacoach.access.Permission}.
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

    private static final List<String> PLAYER = List.of(
            "/learner/module", "/learner/block", "/learner/artefact", "/learner/artefact.pdf", "/learner/version");

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
        return rolesFor(path).isEmpty() && !isInterface(path) && !isPage(path, "/account") && !within(path, "/own");
    }

    private static boolean admits(String path, Set<Role> roles) {
        Set<Role> needed = rolesFor(path);
        return needed.isEmpty() || needed.stream().anyMatch(roles::contains);
    }

    /** Any of these will do; everybody where there is none. */
    private static Set<Role> rolesFor(String path) {
        if (isPlayer(path)) {
            return Set.of(Role.COACH, Role.COUNSELLOR);
        }
        if (within(path, "/learner")) {
            return Set.of(Role.COACH);
        }
        if (within(path, "/author")) {
            return Set.of(Role.COUNSELLOR);
        }
        return within(path, "/admin") ? Set.of(Role.ADMINISTRATOR) : Set.of();
    }

    /** Where modules are taken, by coaches and by counsellors on a path of their own. */
    private static boolean isPlayer(String path) {
        return PLAYER.stream().anyMatch(page -> isPage(path, page)) || within(path, "/learner/picture");
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
