package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.SetAsides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets a decision hold again that the coach had set aside. */
@ApplicationScoped
public class RestoreDecision {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private SetAsides setAsides;

    /** What the coach has set aside, the oldest first. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<SetAside> restorable() {
        return setAsides.inForce(user.id());
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void restore(RuleId rule, String target) {
        setAsides.restore(user.id(), rule, target);
        planning.calculate(user.id(), "restored");
    }
}
