package be.datacoach.network.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which networks stand, or ask to stand, under which. */
@ApplicationScoped
class NetworkLinks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(NetworkLink link) {
        entities.persist(link);
        entities.flush();
    }

    void remove(NetworkLink link) {
        entities.remove(link);
        entities.flush();
    }

    /** What both sides agreed on. */
    Forest<Long> forest() {
        return new Forest<>(all().stream()
                .filter(link -> link.agreedAt().isPresent())
                .collect(Collectors.toMap(NetworkLink::lower, NetworkLink::upper, (one, other) -> one)));
    }

    /** Asked and agreed. */
    List<NetworkLink> of(long network) {
        return all().stream()
                .filter(link -> link.lower() == network || link.upper() == network)
                .toList();
    }

    Optional<NetworkLink> between(long lower, long upper) {
        return all().stream()
                .filter(link -> link.lower() == lower && link.upper() == upper)
                .findFirst();
    }

    /**
     * Holds all networks until the transaction ends: they are few, and two that go under each other at once would otherwise
     * both be allowed. Begin the transaction with it.
     */
    void lock() {
        entities.createQuery("select n from LearningNetwork n order by n.id", LearningNetwork.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<NetworkLink> all() {
        return entities.createQuery("select l from NetworkLink l order by l.id", NetworkLink.class)
                .getResultList();
    }
}
