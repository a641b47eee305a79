package be.datacoach.organisation.cohort;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator starts a cohort; members and counsellors follow. */
@ApplicationScoped
public class CreateCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param uid chosen by whoever asks: asked twice, one is made. @return the same */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String create(String uid, String name) {
        if (cohorts.withUid(uid).isEmpty()) {
            cohorts.add(new Cohort(uid, name, clock.instant()));
            trail.record("cohort.created", uid);
        }
        return uid;
    }
}
