package be.datacoach.accompaniment.feedback;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.practice.joint.JointHandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A counsellor reads what a coach of an own cohort handed in, with all that was said of it before. */
@ApplicationScoped
public class ReadSubmission {

    /**
     * One artefact as it was handed in.
     *
     * @param before as it was when feedback was last given
     * @param writing what somebody is writing about it
     * @param rounds what was said of it, the newest first
     * @param makers the names of all who made it together; empty where one person did
     * @param newest when it was handed in again after this
     */
    public record Reading(
            Account coach,
            Submission submission,
            Submissions.Form form,
            Optional<Submission> before,
            Writing writing,
            List<Round> rounds,
            Optional<Submission> newest,
            List<String> makers) {
        public Reading {
            rounds = List.copyOf(rounds);
            makers = List.copyOf(makers);
        }

        /** The feedback that was given on exactly this. */
        public Optional<Round> given() {
            return rounds.stream()
                    .filter(round -> round.submission().equals(submission))
                    .findFirst();
        }
    }

    /**
     * Feedback that was not given yet.
     *
     * @param revision 0 while nobody began
     * @param by the name of who wrote last
     */
    public record Writing(Words words, int revision, String by) {}

    @Inject
    private Sight sight;

    @Inject
    private Submissions submissions;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Told told;

    /** What is told of it besides. */
    @Dependent
    static class Told {
        @Inject
        private Rounds rounds;

        @Inject
        private JointHandIns joint;
    }

    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public Reading read(String uid) {
        Submission one = submissions.withUid(uid);
        Account coach = sight.coach(one.coach());
        List<Submission> all = submissions.sameAs(one);
        Submission last = all.get(all.size() - 1);
        List<Round> given = told.rounds.of(all);
        Writing writing = Optional.ofNullable(feedbacks.on(List.of(one)).get(uid))
                .map(this::writing)
                .orElse(new Writing(Words.NONE, 0, ""));
        return new Reading(
                coach,
                one,
                submissions.form(one),
                given.stream()
                        .map(Round::submission)
                        .filter(earlier -> earlier.at().isBefore(one.at()))
                        .findFirst(),
                writing,
                given,
                Optional.of(last).filter(newer -> !newer.uid().equals(uid)),
                told.joint.namesOf(uid));
    }

    private Writing writing(Feedback feedback) {
        return new Writing(
                feedback.words(),
                feedback.revision(),
                feedback.counsellor().map(sight::nameOf).orElse(""));
    }
}
