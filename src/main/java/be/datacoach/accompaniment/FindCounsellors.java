package be.datacoach.accompaniment;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.Counsellors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Who accompanies the coach who asks. */
@ApplicationScoped
public class FindCounsellors {
    @Inject
    private CurrentUser user;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Sight sight;

    /** Their names, each once; in every cohort the first one first. Nobody accompanies themselves. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<String> own() {
        List<Cohort> own = cohorts.ofCoach(user.id());
        Map<CohortId, List<AccountId>> known =
                counsellors.of(own.stream().map(Cohort::id).toList());
        return own.stream()
                .flatMap(cohort -> known.getOrDefault(cohort.id(), List.of()).stream())
                .filter(somebody -> !somebody.equals(user.id()))
                .map(sight::nameOf)
                .distinct()
                .toList();
    }
}
