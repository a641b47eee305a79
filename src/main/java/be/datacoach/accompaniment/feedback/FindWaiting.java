package be.datacoach.accompaniment.feedback;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A counsellor sees which artefacts of the own cohorts were handed in, and which of them wait. */
@ApplicationScoped
public class FindWaiting {

    /** An artefact as it was handed in last. */
    public record HandedIn(Submission submission, Submissions.Form form, String coach, Standing standing) {}

    /** Where an artefact stands. */
    public enum Standing {
        WAITING,
        /** Handed in again after feedback. */
        WAITING_AGAIN,
        /** Somebody began to write feedback. */
        BEGUN,
        REVISE,
        APPROVED;

        public boolean waits() {
            return this == WAITING || this == WAITING_AGAIN || this == BEGUN;
        }
    }

    @Inject
    private Sight sight;

    @Inject
    private Submissions submissions;

    @Inject
    private Feedbacks feedbacks;

    /** What waits, in all own cohorts, the longest first. */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public List<HandedIn> waiting() {
        return handedIn(sight.everybody()).stream()
                .filter(one -> one.standing().waits())
                .toList();
    }

    /** Everything that a coach of an own cohort handed in. */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public List<HandedIn> of(String coachUid) {
        Account coach = sight.coach(coachUid);
        return handedIn(Map.of(coach.uid(), coach));
    }

    private List<HandedIn> handedIn(Map<String, Account> coaches) {
        List<Submission> all = submissions.of(coaches.keySet());
        Map<String, Feedback> known = feedbacks.on(all);
        return Submissions.newest(all).stream()
                .map(one -> new HandedIn(
                        one,
                        submissions.form(one),
                        Optional.ofNullable(coaches.get(one.coach()))
                                .orElseThrow()
                                .displayName(),
                        standing(one, all, known)))
                .toList();
    }

    private static Standing standing(Submission one, Collection<Submission> all, Map<String, Feedback> known) {
        Optional<Feedback> feedback = Optional.ofNullable(known.get(one.uid()));
        if (feedback.isPresent()) {
            return feedback.get()
                    .verdict()
                    .map(verdict -> verdict == Verdict.APPROVED ? Standing.APPROVED : Standing.REVISE)
                    .orElse(Standing.BEGUN);
        }
        boolean again = all.stream()
                .filter(other -> other.place().equals(one.place()))
                .flatMap(other -> Optional.ofNullable(known.get(other.uid())).stream())
                .anyMatch(other -> other.verdict().isPresent());
        return again ? Standing.WAITING_AGAIN : Standing.WAITING;
    }
}
