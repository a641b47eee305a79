package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** All cohorts, a part at a time. */
@ApplicationScoped
public class ListCohorts {
    /** A cohort as another system sees it in a listing. @param mergedInto uid of the one in which it goes on, if it was merged */
    public record Row(String uid, String name, boolean archived, Optional<String> mergedInto) {}

    @Inject
    private Listing listing;

    @Inject
    private Cohorts cohorts;

    @Requires(Permission.MANAGE_COHORTS)
    public Slice<Row> after(Optional<String> last, int most) {
        return Slice.of(
                listing.after(Cohort.class, last, most),
                most,
                Cohort::uid,
                found -> found.stream()
                        .map(cohort -> new Row(
                                cohort.uid(),
                                cohort.name(),
                                cohort.isArchived(),
                                cohort.mergedInto().flatMap(cohorts::withId).map(Cohort::uid)))
                        .toList());
    }
}
