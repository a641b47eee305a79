package be.datacoach.access.login;

import be.datacoach.access.Identity;
import be.datacoach.access.token.Bearer;
import be.datacoach.access.token.EnterByToken;
import be.datacoach.access.token.EnterByToken.Outcome;
import be.datacoach.access.token.Granted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where other systems come in, with a token in the header of each request to {@code /api/}. */
@ApplicationScoped
class TokenDoor {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private EnterByToken enterByToken;

    @Inject
    private Granted granted;

    /** Whether a request comes with a token, good or bad; a session does not count then. */
    static boolean isMeant(HttpServletRequest request) {
        return request.getHeader("Authorization") != null && Gate.isInterface(RequestPath.of(request));
    }

    /** Nobody, and an answer that says why, when the token does not let anybody in. */
    Optional<Identity> enter(HttpServletRequest request, HttpServletResponse response) {
        Optional<Bearer> bearer = Bearer.in(request.getHeader("Authorization"));
        Outcome outcome = bearer.map(enterByToken::enter).orElseGet(Outcome.Refused::new);
        if (outcome instanceof Outcome.Entered entered) {
            granted.only(entered.scopes());
            return Optional.of(entered.identity());
        }
        refuse(new Refusal(request, response), outcome);
        return Optional.empty();
    }

    private static void refuse(Refusal refusal, Outcome outcome) {
        try {
            if (outcome instanceof Outcome.TooOften tooOften) {
                refusal.response()
                        .setHeader(
                                "Retry-After",
                                Long.toString(1 + tooOften.pause().toSeconds()));
                refusal.problem(TOO_MANY_REQUESTS, "app_api.often");
            } else {
                refusal.response().setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                refusal.problem(HttpServletResponse.SC_UNAUTHORIZED, "app_api.token");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
