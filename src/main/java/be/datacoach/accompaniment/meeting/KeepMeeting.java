package be.datacoach.accompaniment.meeting;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A counsellor plans a meeting of an own cohort, or says what changed about it. */
@ApplicationScoped
public class KeepMeeting {
    @Inject
    private Sight sight;

    @Inject
    private CohortMeetings meetings;

    /** @param uid chosen by the page: a double click plans one */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void keep(String uid, String cohortUid, Details details) {
        Cohort cohort = sight.cohort(cohortUid);
        Optional<CohortMeeting> known = meetings.locked(uid);
        if (known.isEmpty()) {
            meetings.add(new CohortMeeting(uid, cohort.id(), details));
        } else if (known.get().cohort().equals(cohort.id())
                && !known.get().meeting().calledOff()) {
            known.get().change(details);
        } else {
            throw NotAllowed.on(uid);
        }
    }
}
