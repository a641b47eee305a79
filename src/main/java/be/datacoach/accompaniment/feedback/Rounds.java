package be.datacoach.accompaniment.feedback;

import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The feedback that was given on an artefact, round by round. */
@ApplicationScoped
class Rounds {
    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Sight sight;

    /** Of these submissions, those with feedback that was given; the newest first. */
    List<Round> of(List<Submission> submissions) {
        Map<String, Feedback> known = feedbacks.on(submissions);
        List<Round> rounds = new ArrayList<>();
        for (Submission one : submissions) {
            Feedback feedback = known.get(one.uid());
            if (feedback != null && feedback.verdict().isPresent()) {
                rounds.add(0, round(one, feedback));
            }
        }
        return rounds;
    }

    private Round round(Submission one, Feedback feedback) {
        return new Round(
                one,
                feedback.verdict().orElseThrow(),
                feedback.words(),
                feedback.counsellor().map(sight::nameOf).orElse(""),
                feedback.writtenAt());
    }
}
