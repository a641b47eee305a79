package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.Counsellors;
import be.datacoach.organisation.cohort.MergedCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cohorts as places: who learns in one, and its counsellors, who moderate. They know each other. */
@ApplicationScoped
public class CohortPlaces implements Places {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Discussions discussions;

    @Override
    public PlaceKind kind() {
        return PlaceKind.COHORT;
    }

    @Override
    public Optional<Place> at(String uid) {
        return cohorts.withUid(uid).map(this::place);
    }

    @Override
    public List<Place> of(AccountId somebody) {
        return Stream.concat(cohorts.ofCoach(somebody).stream(), cohorts.accompaniedBy(somebody).stream())
                .map(this::place)
                .toList();
    }

    private Place place(Cohort cohort) {
        Set<AccountId> members = Set.copyOf(cohorts.membersOf(cohort.id()));
        return new Place(
                key(cohort.uid()),
                cohort.name(),
                !cohort.isArchived(),
                members::contains,
                counsellors.of(cohort.id()),
                members::contains,
                reader -> List.copyOf(members));
    }

    /** What was said goes along. */
    void merged(@Observes MergedCohorts merged) {
        discussions.move(key(merged.from().uid()), key(merged.into().uid()));
    }

    private static PlaceKey key(String uid) {
        return new PlaceKey(PlaceKind.COHORT, uid);
    }
}
