package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.Answer;
import be.datacoach.assignment.plan.Answers;
import be.datacoach.assignment.plan.Planning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets the path ask again what the coach had answered. */
@ApplicationScoped
public class WithdrawAnswer {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private Answers answers;

    /** What the coach answered, the oldest first. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Answer> given() {
        return answers.inForce(user.id());
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void withdraw(RuleId rule, String about) {
        answers.withdraw(user.id(), rule, about);
        planning.calculate(user.id(), "answered");
    }
}
