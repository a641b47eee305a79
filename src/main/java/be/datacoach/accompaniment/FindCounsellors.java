package be.datacoach.accompaniment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who accompanies the coach who asks. */
@ApplicationScoped
public class FindCounsellors {
    @Inject
    private CurrentUser user;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Sight sight;

    /** Their names, each once. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<String> own() {
        return cohorts.ofCoach(user.id()).stream()
                .flatMap(cohort -> cohort.counsellor().stream())
                .map(sight::nameOf)
                .distinct()
                .toList();
    }
}
