package be.datacoach.organisation.group;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolRow;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Finds groups of schools, and the schools in one. */
@ApplicationScoped
public class FindGroups {
    private static final int ALL = 1000;

    @Inject
    private SchoolGroups groups;

    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Requires(Permission.MANAGE_SCHOOLS)
    public Page<GroupRow> matching(String text, int page, int size) {
        List<GroupRow> rows = groups.matching(text, Page.offset(page, size), size).stream()
                .map(GroupRow::of)
                .toList();
        return new Page<>(rows, groups.countMatching(text), page, size);
    }

    /** Those that go on, by kind and name. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public List<GroupRow> going() {
        return groups.matching("", 0, ALL).stream()
                .filter(group -> !group.isArchived())
                .map(GroupRow::of)
                .toList();
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    public GroupRow withUid(String uid) {
        return groups.withUid(uid).map(GroupRow::of).orElseThrow(() -> NotAllowed.on(uid));
    }

    /** To which groups this school belongs, archived or not. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public List<GroupRow> ofSchool(String uid) {
        School school = schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        return groups.of(school.id()).stream().map(GroupRow::of).toList();
    }

    /** The schools in this group whose name holds a text, with their level and size. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public Page<SchoolRow> schoolsIn(String uid, String text, int page, int size) {
        SchoolGroup group = groups.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        List<School> found = groups.schoolsIn(group, text, Page.offset(page, size), size);
        var known = facts.holdingAt(found.stream().map(School::id).toList());
        List<SchoolRow> rows = found.stream()
                .map(school -> SchoolRow.of(school, known.getOrDefault(school.id(), Map.of())))
                .toList();
        return new Page<>(rows, groups.countIn(group, text), page, size);
    }
}
