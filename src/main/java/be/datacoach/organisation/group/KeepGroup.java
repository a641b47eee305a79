package be.datacoach.organisation.group;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator makes a group of schools, renames it, archives it and opens it again. */
@ApplicationScoped
public class KeepGroup {
    @Inject
    private SchoolGroups groups;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param uid chosen by whoever asks: asked twice, one is made. @return the same */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String create(String uid, SchoolGroup.Kind kind, String name) {
        if (groups.withUid(uid).isEmpty()) {
            groups.add(new SchoolGroup(uid, kind, name, clock.instant()));
            trail.record("school_group.created", uid, kind.name());
        }
        return uid;
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void rename(String uid, String name) {
        known(uid).rename(name);
        trail.record("school_group.changed", uid);
    }

    /** Its schools stay in it; it is offered nowhere any more. Twice is once. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void archive(String uid) {
        become(uid, true, "school_group.archived");
    }

    /** The way back. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void reopen(String uid) {
        become(uid, false, "school_group.reopened");
    }

    private void become(String uid, boolean archived, String act) {
        SchoolGroup group = known(uid);
        if (group.isArchived() != archived) {
            group.archive(archived);
            trail.record(act, uid);
        }
    }

    private SchoolGroup known(String uid) {
        return groups.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }
}
