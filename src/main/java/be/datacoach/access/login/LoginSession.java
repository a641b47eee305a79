package be.datacoach.access.login;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;

/**
 * Where a log-in lives between requests. The session holds it, replicated like everything in it, rather than the
 * container's own registration, which forgets the groups as soon as another instance answers.
 */
@ApplicationScoped
public class LoginSession {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Begins a log-in, under a session id that nobody could have known before. */
    public void open(HttpServletRequest request, SignedIn signedIn) {
        HttpSession old = request.getSession(false);
        if (old != null && old.getAttribute(ATTRIBUTE) != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, signedIn);
        request.changeSessionId();
    }

    /** Goes on with a new password; every other session of this account ends by itself. */
    public void renew(HttpServletRequest request) {
        accounts.withUid(user.uid()).ifPresent(account -> {
            request.getSession(true).setAttribute(ATTRIBUTE, SignedIn.as(account, clock.instant()));
            request.changeSessionId();
        });
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        user.becomeNobody();
    }

    /** Who this request comes from; a log-in that no longer stands is ended. */
    Optional<Account> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Optional<Account> account =
                accounts.withUid(signedIn.uid()).filter(it -> signedIn.holdsFor(it, clock.instant()));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }
}
