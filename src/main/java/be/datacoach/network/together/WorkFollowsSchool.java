package be.datacoach.network.together;

import be.datacoach.organisation.school.LeftSchool;
import be.datacoach.practice.joint.Leaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who leaves a school leaves what was made with colleagues there, unless they know one of them from elsewhere; each keeps the text. */
@ApplicationScoped
public class WorkFollowsSchool {
    @Inject
    private Leaving leaving;

    void left(@Observes LeftSchool left) {
        leaving.leaveStrangers(left.coach());
    }
}
