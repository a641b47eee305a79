package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.Counsellors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cohorts meet. */
@ApplicationScoped
class CohortGatherings implements Gatherings {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Override
    public Optional<Gathering> at(String uid) {
        return cohorts.withUid(uid)
                .filter(cohort -> !cohort.isArchived())
                .map(cohort -> gathering(cohort, counsellors.of(cohort.id())));
    }

    @Override
    public List<Gathering> of(AccountId coach) {
        List<Cohort> own = cohorts.ofCoach(coach);
        Map<CohortId, List<AccountId>> accompanying =
                counsellors.of(own.stream().map(Cohort::id).toList());
        return own.stream()
                .map(cohort -> gathering(cohort, accompanying.getOrDefault(cohort.id(), List.of())))
                .toList();
    }

    private Gathering gathering(Cohort cohort, List<AccountId> accompanying) {
        return new Gathering(
                cohort.uid(),
                Optional.of(cohort.id()),
                cohort.name(),
                "/author/cohort",
                accompanying,
                () -> cohorts.membersOf(cohort.id()));
    }
}
