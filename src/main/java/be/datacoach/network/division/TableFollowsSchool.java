package be.datacoach.network.division;

import be.datacoach.organisation.school.LeftSchool;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who leaves a school leaves its table, and no longer learns for its team. */
@ApplicationScoped
public class TableFollowsSchool {
    @Inject
    private Rounds rounds;

    @Inject
    private Schools schools;

    void left(@Observes LeftSchool left) {
        schools.withId(left.school()).ifPresent(rounds::at);
    }
}
