package be.datacoach.accompaniment.feedback;

import be.datacoach.access.Account;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A counsellor says something of what a coach handed in: kept for later, given back to be made better, or approved. */
@ApplicationScoped
public class GiveFeedback {

    /**
     * What a counsellor sends.
     *
     * @param seen the revision of the feedback that it was written on from
     * @param verdict empty to go on later
     */
    public record Sent(String submission, int seen, Words words, Optional<Verdict> verdict) {}

    /** What came of it. Nothing that was written is lost: what was not given is kept, or still on the page. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        record Given(Verdict verdict) implements Outcome {}

        /** Something must be filled in first. */
        record NotYet(Lack lack) implements Outcome {}

        /** Somebody else gave feedback on it meanwhile. @param by the name of who did */
        record Already(String by) implements Outcome {}

        /** Somebody else wrote in it meanwhile. @param by the name of who did */
        record Meanwhile(String by) implements Outcome {}

        /** It was handed in again: what was written is kept there. @param submission the newer one */
        record Newer(String submission) implements Outcome {}
    }

    /** The ways to what is written. */
    @Dependent
    static class Files {
        @Inject
        Submissions submissions;

        @Inject
        Feedbacks feedbacks;

        @Inject
        ModuleRuns runs;
    }

    @Inject
    private Sight sight;

    @Inject
    private Files files;

    @Inject
    private MakersFeedback makers;

    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public Outcome give(Sent sent) {
        Submission one = files.submissions.withUid(sent.submission());
        Account coach = sight.coach(one.coach());
        // Counsellors and the coach who hands in again take turns.
        if (files.runs.lock(coach.id(), one.module()).isEmpty()) throw NotAllowed.on(sent.submission());
        makers.hold(sent.submission());
        Submissions.Form form = files.submissions.form(one);
        Optional<Words> words = sent.words().readable();
        Optional<Lack> lack = Lack.of(form.artefact(), sent.words(), sent.verdict());
        if (words.isEmpty() || lack.isPresent()) {
            return new Outcome.NotYet(lack.orElse(Lack.UNREADABLE));
        }
        Optional<Outcome> crossed = crossed(sent);
        if (crossed.isPresent()) return crossed.get();
        Submission newest = newest(one);
        if (sent.verdict().isPresent() && !newest.uid().equals(one.uid())) {
            return moved(newest, words.get());
        }
        makers.write(one.uid(), words.get(), sent.verdict());
        return sent.verdict().<Outcome>map(Outcome.Given::new).orElseGet(Outcome.Kept::new);
    }

    private Optional<Outcome> crossed(Sent sent) {
        return files.feedbacks.locked(sent.submission()).flatMap(feedback -> {
            String by = feedback.counsellor().map(sight::nameOf).orElse("");
            if (feedback.verdict().isPresent()) return Optional.of(new Outcome.Already(by));
            return feedback.revision() == sent.seen() ? Optional.empty() : Optional.of(new Outcome.Meanwhile(by));
        });
    }

    private Outcome moved(Submission newest, Words words) {
        Optional<Feedback> there = files.feedbacks.locked(newest.uid());
        if (there.isEmpty()) makers.write(newest.uid(), words, Optional.empty());
        return new Outcome.Newer(newest.uid());
    }

    private Submission newest(Submission one) {
        var all = files.submissions.sameAs(one);
        return all.get(all.size() - 1);
    }
}
