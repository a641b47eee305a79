package be.datacoach.organisation.school;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Lists the schools whose name holds a text, with their level and size. */
@ApplicationScoped
public class FindSchools {
    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Requires(Permission.MANAGE_SCHOOLS)
    public Page<SchoolRow> matching(String text, int page, int size) {
        List<School> found = schools.matching(text, Page.offset(page, size), size);
        var known = facts.holdingAt(found.stream().map(School::id).toList());
        List<SchoolRow> rows = found.stream()
                .map(school -> SchoolRow.of(school, known.getOrDefault(school.id(), Map.of())))
                .toList();
        return new Page<>(rows, schools.countMatching(text), page, size);
    }
}
