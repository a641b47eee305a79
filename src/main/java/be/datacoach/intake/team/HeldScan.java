package be.datacoach.intake.team;

import be.datacoach.access.NotAllowed;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A scan of a school where the one who asks is a coach; any other is as if it did not exist. */
@ApplicationScoped
class HeldScan {
    @Inject
    private OwnSchools ownSchools;

    @Inject
    private TeamScans scans;

    /** Held until the transaction ends: two coaches cannot both close it. */
    TeamScan withUid(String uid) {
        return ownSchools.all().stream()
                .map(School::id)
                .flatMap(school -> scans.held(uid, school).stream())
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
