package be.datacoach.accompaniment.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All feedback, given or being written. */
@ApplicationScoped
class Feedbacks {
    private static final String ON = "select f from Feedback f where f.submission ";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Feedback feedback) {
        entities.persist(feedback);
        entities.flush();
    }

    /** As it is now, and nobody else writes in it before this transaction ends. */
    Optional<Feedback> locked(String submission) {
        return entities
                .createQuery(ON + "= :submission", Feedback.class)
                .setParameter("submission", submission)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** By what it is about; what nobody wrote about is not in it. */
    Map<String, Feedback> on(Collection<Submission> submissions) {
        if (submissions.isEmpty()) return Map.of();
        return entities.createQuery(ON + "in :submissions", Feedback.class)
                .setParameter(
                        "submissions", submissions.stream().map(Submission::uid).toList())
                .getResultStream()
                .collect(Collectors.toMap(Feedback::submission, one -> one));
    }
}
