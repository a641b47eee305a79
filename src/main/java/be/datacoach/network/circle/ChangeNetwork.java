package be.datacoach.network.circle;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A counsellor of a network says what it is called and works on, that it is over, or that it goes on again. */
@ApplicationScoped
public class ChangeNetwork {
    @Inject
    private NetworkSight sight;

    @Inject
    private NetworkEnding ending;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void change(String uid, LearningNetwork.Intent intent) {
        sight.locked(uid).become(intent);
        trail.record("network.changed", uid);
    }

    /** Who was in it reads what was written; nobody adds anything. It leaves what it stood under, and what stood under it. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void archive(String uid) {
        ending.end(sight.locked(uid));
    }

    /** With its people; what it stood under is to be asked anew. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void reopen(String uid) {
        sight.locked(uid).reopen();
        trail.record("network.reopened", uid);
    }
}
