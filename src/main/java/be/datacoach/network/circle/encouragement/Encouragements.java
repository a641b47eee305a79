package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.OwnWords;
import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that peers wrote to each other, and who thanked for it. It goes along when a cohort goes on in another. */
@ApplicationScoped
class Encouragements implements OwnWords {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** With the thanks for it. */
    void remove(Encouragement one) {
        entities.createQuery("delete from Thanks t where t.encouragement = :id")
                .setParameter("id", one.id())
                .executeUpdate();
        entities.remove(one);
        entities.flush();
    }

    Optional<Encouragement> locked(String uid) {
        return entities
                .createQuery("select e from Encouragement e where e.uid = :uid", Encouragement.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<Encouragement> of(String circle) {
        return entities.createQuery(
                        "select e from Encouragement e where e.circle = :circle order by e.writtenAt desc, e.id desc",
                        Encouragement.class)
                .setParameter("circle", circle)
                .getResultList();
    }

    /** Not hidden, written since then in these circles. */
    List<Encouragement> since(Collection<String> circles, Instant since) {
        if (circles.isEmpty()) return List.of();
        return entities.createQuery(
                        "select e from Encouragement e where e.circle in :circles and e.writtenAt > :since"
                                + " and e.hiddenReason is null",
                        Encouragement.class)
                .setParameter("circles", circles)
                .setParameter("since", since)
                .getResultList();
    }

    /** In the order in which they came. */
    List<Thanks> thanksFor(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select t from Thanks t where t.encouragement in :ids order by t.id", Thanks.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update circle_encouragement set circle = ? where circle = ?",
                List.of(List.of(merged.into().uid(), merged.from().uid())));
    }

    @Override
    public Set<String> circlesOf(AccountId writer) {
        return new HashSet<>(
                entities.createQuery("select e.circle from Encouragement e where e.writer = :who", String.class)
                        .setParameter("who", writer)
                        .getResultList());
    }

    @Override
    public void takeAway(String circle, AccountId writer) {
        of(circle).stream().filter(one -> one.isBy(writer)).forEach(this::remove);
    }
}
