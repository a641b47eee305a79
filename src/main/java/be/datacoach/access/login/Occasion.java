package be.datacoach.access.login;

import java.util.Optional;

/** Why a password is shown, and what the audit trail calls how that ends. */
public enum Occasion {
    LOGIN("access.logged_in", "access.login_refused", "access.login_turned_away"),
    /** That it was changed is recorded with the change. */
    PASSWORD_CHANGE("", "access.password_change_refused", "access.password_change_turned_away");

    private final String succeeded;
    private final String failed;
    private final String turnedAway;

    Occasion(String succeeded, String failed, String turnedAway) {
        this.succeeded = succeeded;
        this.failed = failed;
        this.turnedAway = turnedAway;
    }

    /** What to record, if anything. */
    Optional<String> action(LoginAttempt.Outcome outcome) {
        String action = switch (outcome) {
            case SUCCEEDED -> succeeded;
            case FAILED -> failed;
            case TURNED_AWAY -> turnedAway;
        };
        return Optional.of(action).filter(it -> !it.isEmpty());
    }
}
