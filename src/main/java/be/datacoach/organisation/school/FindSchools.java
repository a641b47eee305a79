package be.datacoach.organisation.school;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Lists schools with their level and size, filtered and in order by the database. */
@ApplicationScoped
public class FindSchools {
    @Inject
    private SchoolFacts facts;

    @Inject
    private SchoolListing listing;

    /**
     * What somebody asks for.
     *
     * @param text that the name holds
     * @param level a code of what holds now, or empty for any; {@code size} too
     * @param group uid of one that they belong to, or empty for any
     * @param sorting by {@code name}
     */
    public record Question(String text, String level, String size, String group, Sorting sorting) {}

    @Requires(Permission.MANAGE_SCHOOLS)
    public Page<SchoolRow> matching(Question question, int page, int size) {
        Page<School> found = listing.page(question, page, size);
        var known = facts.holdingAt(found.rows().stream().map(School::id).toList());
        return found.map(school -> SchoolRow.of(school, known.getOrDefault(school.id(), Map.of())));
    }
}
