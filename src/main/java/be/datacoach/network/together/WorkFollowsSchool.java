package be.datacoach.network.together;

import be.datacoach.accompaniment.peer.UnansweredPeers;
import be.datacoach.organisation.school.LeftSchool;
import be.datacoach.practice.joint.Leaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Who leaves a school leaves what was made with colleagues there, unless they know one of them from elsewhere; each keeps the text. Questions
 * between them that nobody answered end.
 */
@ApplicationScoped
public class WorkFollowsSchool {
    @Inject
    private Leaving leaving;

    @Inject
    private UnansweredPeers unanswered;

    void left(@Observes LeftSchool left) {
        leaving.leaveStrangers(left.coach());
        unanswered.endAmongStrangers(left.coach());
    }
}
