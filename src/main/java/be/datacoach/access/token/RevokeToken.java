package be.datacoach.access.token;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator ends a token, anybody's; its next request is refused. */
@ApplicationScoped
public class RevokeToken {
    @Inject
    private ApiTokens tokens;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return its name */
    @Requires(Permission.ADMINISTER)
    @Transactional
    public String revoke(String uid) {
        ApiToken token = tokens.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        token.revoke(clock.instant());
        trail.record("token.revoked", uid);
        return token.name();
    }
}
