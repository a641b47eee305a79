package be.datacoach.organisation.group;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.group.SchoolGroup.Kind;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** An administrator says to which groups a school belongs. */
@ApplicationScoped
public class PlaceSchool {
    @Inject
    private SchoolGroups groups;

    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    /** Twice is once; a school leaves the scholengemeenschap it was in for another. @return the name of the school */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String put(String groupUid, String schoolUid) {
        School school = school(schoolUid);
        put(going(groupUid), school);
        return school.name();
    }

    /** Twice is once. @return the name of the school */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String takeOut(String groupUid, String schoolUid) {
        School school = school(schoolUid);
        takeOut(groups.locked(groupUid).orElseThrow(() -> NotAllowed.on(groupUid)), school);
        return school.name();
    }

    /**
     * These groups that go on, and no others that do; those that are archived stay as they are. Of several
     * scholengemeenschappen the last holds.
     */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void become(String schoolUid, Collection<String> groupUids) {
        School school = school(schoolUid);
        groups.of(school.id()).stream()
                .filter(group -> !group.isArchived() && !groupUids.contains(group.uid()))
                .forEach(group -> takeOut(group, school));
        groupUids.forEach(uid -> {
            SchoolGroup group = groups.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
            if (!isIn(school, group)) put(going(uid), school);
        });
    }

    private void put(SchoolGroup group, School school) {
        if (isIn(school, group)) return;
        if (group.kind() == Kind.COMMUNITY) {
            List<SchoolGroup> before = groups.of(school.id());
            before.stream().filter(one -> one.kind() == Kind.COMMUNITY).forEach(one -> takeOut(one, school));
        }
        groups.put(school.id(), group);
        trail.record("school_group.school_added", group.uid(), school.uid());
    }

    private void takeOut(SchoolGroup group, School school) {
        if (!isIn(school, group)) return;
        groups.takeOut(school.id(), group);
        trail.record("school_group.school_removed", group.uid(), school.uid());
    }

    private boolean isIn(School school, SchoolGroup group) {
        return groups.of(school.id()).stream().anyMatch(one -> one.id() == group.id());
    }

    /** Held, so that it is not erased or archived meanwhile. */
    private SchoolGroup going(String uid) {
        return groups.locked(uid).filter(group -> !group.isArchived()).orElseThrow(() -> NotAllowed.on(uid));
    }

    private School school(String uid) {
        return schools.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
    }
}
