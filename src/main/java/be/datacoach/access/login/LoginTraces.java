package be.datacoach.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What counts the attempts of somebody to log in: for erasure alone. */
@ApplicationScoped
public class LoginTraces {
    @Inject
    private LoginAttempts attempts;

    public void erase(String username) {
        attempts.forgetOf(LoginKeys.of(username, ""));
    }
}
