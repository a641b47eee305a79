package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All schools, a part at a time. */
@ApplicationScoped
public class ListSchools {
    @Inject
    private Listing listing;

    @Inject
    private SchoolFacts facts;

    @Requires(Permission.MANAGE_SCHOOLS)
    public Slice<SchoolRow> after(Optional<String> last, int most) {
        return Slice.of(listing.after(School.class, last, most), most, School::uid, this::rows);
    }

    private List<SchoolRow> rows(List<School> found) {
        var known = facts.holdingAt(found.stream().map(School::id).toList());
        return found.stream()
                .map(school -> SchoolRow.of(school, known.getOrDefault(school.id(), Map.of())))
                .toList();
    }
}
