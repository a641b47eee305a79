package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Identity;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs before every request: says who it comes from, and turns it away where {@link Gate} says so. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Inject
    private LoginSession session;

    @Inject
    private TokenDoor tokens;

    @Inject
    private CurrentUser user;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = RequestPath.of(request);
        if (Gate.isResource(path)) {
            return context.doNothing();
        }
        Optional<Identity> identity;
        if (TokenDoor.isMeant(request)) {
            identity = tokens.enter(request, response);
            if (identity.isEmpty()) {
                return AuthenticationStatus.SEND_CONTINUE;
            }
        } else {
            identity = session.find(request).map(Account::identity);
        }
        identity.ifPresent(user::become);
        Gate.Verdict verdict = Gate.judge(path, identity);
        if (verdict != Gate.Verdict.PASS) {
            return turnAway(new Refusal(request, response), verdict);
        }
        return identity.map(it -> context.notifyContainerAboutLogin(new CallerPrincipal(it.uid()), groups(it)))
                .orElseGet(context::doNothing);
    }

    private static AuthenticationStatus turnAway(Refusal refusal, Gate.Verdict verdict) {
        try {
            refusal.send(verdict);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verdict == Gate.Verdict.HIDE ? AuthenticationStatus.SEND_FAILURE : AuthenticationStatus.SEND_CONTINUE;
    }

    private static Set<String> groups(Identity identity) {
        return identity.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
