package be.datacoach.access.correction;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Somebody asks to have something about themselves put right, and reads the answer. */
@ApplicationScoped
public class OwnCorrections {
    private static final int SHOWN = 20;

    @Inject
    private CorrectionRequests requests;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Requires(Permission.KEEP_OWN_DATA)
    public List<CorrectionRequest> read() {
        return requests.of(user.id(), SHOWN);
    }

    /**
     * @param uid made with the form: sent twice, it is asked once
     * @throws IllegalArgumentException for no words, or more than fit
     */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public void ask(String uid, String wish) {
        if (requests.withUid(uid).isEmpty()) {
            requests.add(new CorrectionRequest(uid, user.id(), wish, clock.instant()));
            trail.record("correction.asked", user.uid());
        }
    }
}
