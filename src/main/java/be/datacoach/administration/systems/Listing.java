package be.datacoach.administration.systems;

import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Entities with an id and a uid, in the order in which they were made. */
@ApplicationScoped
class Listing {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /**
     * @param after the uid of the last one known; the beginning without one
     * @return one more than {@code most}, when there is more
     */
    <E> List<E> after(Class<E> type, Optional<String> after, int most) {
        String name = type.getSimpleName();
        long from = after.map(uid -> idOf(name, uid)).orElse(0L);
        return entities.createQuery("select e from " + name + " e where e.id > :from order by e.id", type)
                .setParameter("from", from)
                .setMaxResults(most + 1)
                .getResultList();
    }

    private long idOf(String name, String uid) {
        return entities
                .createQuery("select e.id from " + name + " e where e.uid = :uid", Long.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
