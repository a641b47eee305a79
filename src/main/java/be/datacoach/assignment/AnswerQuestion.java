package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.plan.Answers;
import be.datacoach.assignment.plan.Planning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The coach decides on what the own path only asked, and gets a path that follows it. */
@ApplicationScoped
public class AnswerQuestion {

    /** What came of it. */
    public enum Outcome {
        ANSWERED,
        /** It has to be done; the reason tells why. */
        BINDING,
        /** The path does not ask it, or no longer. */
        GONE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private Answers answers;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome answer(DecisionKey key, boolean yes) {
        Optional<Decision> question = planning.current(user.id()).flatMap(plan -> key.askedIn(plan.path()));
        if (question.isEmpty()) return Outcome.GONE;
        var reason = question.get().reason();
        if (!yes && !reason.contestable()) return Outcome.BINDING;
        answers.answer(user.id(), new RuleId(reason.rule()), question.get().target(), yes);
        planning.calculate(user.id(), "answered");
        return Outcome.ANSWERED;
    }
}
