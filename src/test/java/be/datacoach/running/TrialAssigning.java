package be.datacoach.running;

import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.AssignToCohort;
import be.datacoach.administration.assigning.FollowCohort;
import be.datacoach.administration.assigning.TryAssignment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Calls use cases of administrators from a page that is open to everybody: /trial/assigning?act=...&uid=... */
@Named
@RequestScoped
public class TrialAssigning {
    @Inject
    private AssignToCohort assignToCohort;

    @Inject
    private TryAssignment tryAssignment;

    @Inject
    private FollowCohort followCohort;

    public String getOutcome() {
        String uid = Faces.getRequestParameter("uid");
        Object outcome = switch (Faces.getRequestParameter("act")) {
            case "assign" -> assignToCohort.assign(uid, Assignment.open());
            case "try" -> tryAssignment.tryOut(uid, Assignment.open(), 2);
            default -> followCohort.follow(uid);
        };
        return outcome.getClass().getSimpleName();
    }
}
