package be.datacoach.accompaniment.feedback;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A coach reads the feedback that was given on what they made. What is still being written is not shown. */
@ApplicationScoped
public class ReadOwnFeedback {

    /** Feedback that asks for attention: not read yet, or to be made better and not handed in again. */
    public record News(Submission submission, String title, Verdict verdict) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Submissions submissions;

    @Inject
    private Stack stack;

    @Inject
    private Clock clock;

    /** Feedback, as kept and as told. */
    @jakarta.enterprise.context.Dependent
    static class Stack {
        @Inject
        Feedbacks feedbacks;

        @Inject
        Rounds rounds;
    }

    /** All rounds on one artefact, the newest first; from now on they have been seen. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Round> read(ModuleId module, BlockId block) {
        List<Submission> all = own().stream()
                .filter(one -> one.module().equals(module) && one.block().equals(block))
                .toList();
        stack.feedbacks.on(all).values().stream()
                .filter(feedback -> feedback.verdict().isPresent())
                .forEach(feedback -> feedback.see(clock.instant()));
        return stack.rounds.of(all);
    }

    /** By whom the criteria are known: those of the version in which it was handed in. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    public List<ArtefactForm.Criterion> criteria(Round round) {
        return submissions.form(round.submission()).artefact().criteria();
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<News> news() {
        List<Submission> all = own();
        Map<String, Feedback> known = stack.feedbacks.on(all);
        return Submissions.newest(all).stream()
                .flatMap(one -> news(one, Optional.ofNullable(known.get(one.uid()))))
                .toList();
    }

    private Stream<News> news(Submission one, Optional<Feedback> feedback) {
        return feedback.stream()
                .flatMap(it -> it
                        .verdict()
                        .filter(verdict -> verdict == Verdict.REVISE || !it.seen())
                        .map(verdict -> new News(
                                one, submissions.form(one).artefact().frame().title(), verdict))
                        .stream());
    }

    private List<Submission> own() {
        return submissions.of(List.of(user.uid()));
    }
}
