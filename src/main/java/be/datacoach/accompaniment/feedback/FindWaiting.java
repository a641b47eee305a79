package be.datacoach.accompaniment.feedback;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import be.datacoach.practice.joint.JointHandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * What a counsellor asks for.
     *
     * @param text that the name of the coach holds
     * @param state {@code waiting}, {@code REVISE} or {@code APPROVED}; else any
     * @param sorting by {@code since}; the longest ago first is usual
     */
    public record Question(String text, String state, Sorting sorting) {}

    private static final int MANY = 200;

    @Inject
    private Sight sight;

    @Inject
    private Submissions submissions;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private Listed listed;

    /** What the database filters, for whoever asks. */
    @Dependent
    static class Listed {
        @Inject
        private HandedInListing listing;

        @Inject
        private CurrentUser user;

        @Inject
        private Accounts accounts;

        @Inject
        private JointHandIns joint;
    }

    /** What waits, in all own cohorts, the longest first; of very much the first two hundred. */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public List<HandedIn> waiting() {
        return page(new Question("", "waiting", Sorting.USUAL), 1, MANY).rows();
    }

    /** What was handed in to this counsellor, each artefact as it is now. */
    @Requires(Permission.GIVE_FEEDBACK)
    @Transactional
    public Page<HandedIn> matching(Question question, int page, int size) {
        return page(question, page, size);
    }

    private Page<HandedIn> page(Question question, int page, int size) {
        Page<Submission> found = listed.listing.page(listed.user.id(), question, page, size);
        Set<String> uids = found.rows().stream().map(Submission::coach).collect(Collectors.toSet());
        Map<String, Account> coaches =
                listed.accounts.withUids(uids).stream().collect(Collectors.toMap(Account::uid, Function.identity()));
        List<Submission> all = submissions.of(uids);
        Map<String, Feedback> known = feedbacks.on(all);
        return found.map(one -> handedIn(one, coaches, all, known));
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
                .map(one -> handedIn(one, coaches, all, known))
                .toList();
    }

    private HandedIn handedIn(
            Submission one, Map<String, Account> coaches, List<Submission> all, Map<String, Feedback> known) {
        Account coach = Optional.ofNullable(coaches.get(one.coach())).orElseThrow();
        return new HandedIn(one, submissions.form(one), names(one, coach), standing(one, all, known));
    }

    /** Everybody who made it. */
    private String names(Submission one, Account coach) {
        List<String> makers = one.makers() > 1 ? listed.joint.namesOf(one.uid()) : List.of();
        return makers.isEmpty() ? coach.displayName() : String.join(", ", makers);
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
