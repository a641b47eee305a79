package be.datacoach.accompaniment.help;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that coaches asked. */
@ApplicationScoped
class HelpRequests {
    private static final String SELECT = "select h from HelpRequest h where h.";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(HelpRequest request) {
        entities.persist(request);
        entities.flush();
    }

    Optional<HelpRequest> locked(String uid) {
        return entities
                .createQuery(SELECT + "uid = :uid", HelpRequest.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<HelpRequest> of(AccountId coach) {
        return entities.createQuery(SELECT + "coach = :coach order by h.id desc", HelpRequest.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** What is not closed, the longest ago first. */
    List<HelpRequest> openOf(Collection<AccountId> coaches) {
        if (coaches.isEmpty()) return List.of();
        return entities.createQuery(
                        SELECT + "coach in :coaches and h.closedAt is null order by h.id", HelpRequest.class)
                .setParameter("coaches", coaches)
                .getResultList();
    }
}
