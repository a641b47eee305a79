package be.datacoach.accompaniment.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How artefacts were marked, without their words. */
@ApplicationScoped
public class GivenMarks {
    @Inject
    private Submissions submissions;

    @Inject
    private Feedbacks feedbacks;

    /**
     * The newest of one artefact.
     *
     * @param rounds how often it was handed in
     * @param marks 0 to 3 by criterion; empty while nobody gave a verdict on any round
     */
    public record Marked(Submission newest, int rounds, Map<String, Integer> marks) {}

    /** Everything that these handed in, by artefact. */
    public List<Marked> of(Collection<String> coaches) {
        List<Submission> all = submissions.of(coaches);
        Map<String, Feedback> said = feedbacks.on(all);
        return Submissions.newest(all).stream()
                .map(newest -> marked(newest, all, said))
                .toList();
    }

    /** Marks stand from the last round that got a verdict. */
    private static Marked marked(Submission newest, List<Submission> all, Map<String, Feedback> said) {
        List<Submission> rounds = all.stream()
                .filter(one -> one.coach().equals(newest.coach()) && one.place().equals(newest.place()))
                .toList();
        Map<String, Integer> marks = rounds.stream()
                .flatMap(one -> Optional.ofNullable(said.get(one.uid())).stream())
                .filter(feedback -> feedback.verdict().isPresent())
                .map(feedback -> feedback.words().marks())
                .reduce(Map.of(), (earlier, later) -> later);
        return new Marked(newest, rounds.size(), marks);
    }
}
