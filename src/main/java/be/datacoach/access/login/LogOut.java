package be.datacoach.access.login;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

/** Ends the session and everything in it. */
@ApplicationScoped
public class LogOut {
    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private LoginSession session;

    @Requires(Permission.ENTER)
    @Transactional
    public void logOut(HttpServletRequest request) {
        user.identity().ifPresent(it -> trail.record("access.logged_out", it.uid()));
        session.end(request);
    }
}
