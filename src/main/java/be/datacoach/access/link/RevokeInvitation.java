package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** An administrator takes back an invitation that was not used: its link opens nothing any more. */
@ApplicationScoped
public class RevokeInvitation {
    @Inject
    private Accounts accounts;

    @Inject
    private AccessLinks links;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return whether there was one; a second time there is none, and nothing happens */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public boolean revoke(String uid) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        Instant now = clock.instant();
        List<AccessLink> invitations = links.goingOn(account.id()).stream()
                .filter(AccessLink::isInvitation)
                .toList();
        if (invitations.isEmpty()) return false;
        invitations.forEach(link -> link.end(now));
        trail.record("account.invitation_revoked", uid);
        return true;
    }
}
