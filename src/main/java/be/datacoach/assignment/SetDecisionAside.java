package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.assignment.plan.WhyAside;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** «This is not right»: a learner sets a decision aside and gets a path without it. What is binding stays. */
@ApplicationScoped
public class SetDecisionAside {

    /** What came of it. */
    public enum Outcome {
        SET_ASIDE,
        /** The reason tells why it stays. */
        BINDING,
        /** The path has no such decision, or no longer. */
        GONE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private SetAsides setAsides;

    /**
     * @param kind on whose path they do so
     * @param why where they say so
     */
    @Requires(Permission.LEARN)
    @Transactional
    public Outcome setAside(LearnerKind kind, DecisionKey key, Optional<WhyAside> why) {
        user.require(Walking.permission(kind));
        Optional<Decision> decision = planning.current(user.id(), kind).flatMap(plan -> key.in(plan.path()));
        if (decision.isEmpty()) return Outcome.GONE;
        var reason = decision.get().reason();
        if (!reason.contestable()) return Outcome.BINDING;
        setAsides.setAside(user.id(), new SetAsides.Said(new RuleId(reason.rule()), why), ruleTarget(decision.get()));
        planning.calculate(user.id(), kind, "set_aside");
        return Outcome.SET_ASIDE;
    }

    /** Rules about one module or task are set aside for that one, the others altogether. */
    private static String ruleTarget(Decision decision) {
        return decision instanceof Decision.AboutModule about
                        && !(decision instanceof Decision.Add)
                        && !(decision instanceof Decision.LeaveOut)
                ? about.about().code()
                : decision instanceof Decision.Reorder reorder ? reorder.target() : "";
    }
}
