package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets a decision hold again that a learner had set aside. */
@ApplicationScoped
public class RestoreDecision {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private SetAsides setAsides;

    @Inject
    private Catalogue catalogue;

    /** What the learner has set aside on this path, the oldest first. */
    @Requires(Permission.LEARN)
    @Transactional
    public List<SetAside> restorable(LearnerKind kind) {
        user.require(Walking.permission(kind));
        return setAsides.inForce(user.id()).stream()
                .filter(aside -> isOf(kind, aside.rule()))
                .toList();
    }

    /** A rule of another path is left as it is. */
    @Requires(Permission.LEARN)
    @Transactional
    public void restore(LearnerKind kind, RuleId rule, String target) {
        user.require(Walking.permission(kind));
        if (!isOf(kind, rule)) return;
        setAsides.restore(user.id(), rule, target);
        planning.calculate(user.id(), kind, "restored");
    }

    private boolean isOf(LearnerKind kind, RuleId rule) {
        return catalogue.curriculum(kind).rule(rule).isPresent();
    }
}
