package be.datacoach.organisation.school;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The way back from {@link ArchiveSchool}. */
@ApplicationScoped
public class ReopenSchool {
    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    /** Twice is once. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void reopen(String uid) {
        School school = schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (school.isArchived()) {
            school.reopen();
            trail.record("school.reopened", uid);
        }
    }
}
