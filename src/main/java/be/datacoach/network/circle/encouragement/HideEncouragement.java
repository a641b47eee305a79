package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A counsellor of a circle hides words that should not stand there, with a reason that the writer reads, or shows them again. */
@ApplicationScoped
public class HideEncouragement {
    public static final int LONGEST_REASON = 300;

    @Inject
    private CircleSight sight;

    @Inject
    private Encouragements encouragements;

    @Inject
    private AuditTrail trail;

    /** Twice is once, with the newest reason. @param reason 1 to {@value #LONGEST_REASON} characters */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void hide(String circle, String uid, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw new IllegalArgumentException("A reason is asked for");
        one(circle, uid).hide(why);
        trail.record("encouragement.hidden", uid);
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void show(String circle, String uid) {
        one(circle, uid).show();
        trail.record("encouragement.shown", uid);
    }

    private Encouragement one(String circle, String uid) {
        Circle here = sight.accompanied(circle);
        return encouragements
                .locked(uid)
                .filter(one -> one.circle().equals(here.uid()))
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
