package be.datacoach.organisation.school;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A school is no more, or no longer ours: it is not offered any more. What was done there stays. */
@ApplicationScoped
public class ArchiveSchool {
    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    /** Twice is once. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void archive(String uid) {
        School school = schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (!school.isArchived()) {
            school.archive();
            trail.record("school.archived", uid);
        }
    }
}
