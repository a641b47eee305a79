package be.datacoach.accompaniment.feedback;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.practice.joint.JointHandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes what a counsellor says of an artefact: for its maker, and word for word for everybody who handed it in with them. Each has it in
 * the own name, so that it stays when another is erased; whoever accompanies one of them goes on with the same words.
 */
@ApplicationScoped
class MakersFeedback {
    /** The ways to what is written. */
    @Dependent
    static class Files {
        @Inject
        Submissions submissions;

        @Inject
        Feedbacks feedbacks;

        @Inject
        ModuleRuns runs;

        @Inject
        Accounts accounts;

        @Inject
        CurrentUser user;

        @Inject
        Clock clock;
    }

    @Inject
    private Files files;

    @Inject
    private JointHandIns joint;

    @Inject
    private RubricEvidence evidence;

    /** Counsellors of different makers take turns. */
    void hold(String submission) {
        joint.hold(submission);
    }

    /** What was given before stays. */
    void write(String submission, Words words, Optional<Verdict> verdict) {
        joint.sameAs(submission).stream().map(files.submissions::withUid).forEach(one -> {
            Optional<Account> maker = files.accounts.withUid(one.coach());
            maker.ifPresent(coach -> write(one, coach.id(), words, verdict));
        });
    }

    private void write(Submission one, AccountId coach, Words words, Optional<Verdict> verdict) {
        Feedback feedback = files.feedbacks.locked(one.uid()).orElseGet(() -> {
            Feedback first = new Feedback(one.uid(), coach, files.clock.instant());
            files.feedbacks.add(first);
            return first;
        });
        if (feedback.verdict().isPresent()) return;
        feedback.write(files.user.id(), words, files.clock.instant());
        verdict.ifPresent(feedback::give);
        if (verdict.filter(Verdict.APPROVED::equals).isPresent()) {
            files.runs
                    .find(coach, one.module())
                    .ifPresent(run -> evidence.approved(one, files.submissions.form(one), words, run));
        }
    }
}
