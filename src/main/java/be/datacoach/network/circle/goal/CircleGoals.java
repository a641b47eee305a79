package be.datacoach.network.circle.goal;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.OwnWords;
import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All goals of all circles. They go along when a cohort goes on in another. */
@ApplicationScoped
class CircleGoals implements OwnWords {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(CircleGoal goal) {
        entities.persist(goal);
        entities.flush();
    }

    void remove(CircleGoal goal) {
        entities.remove(goal);
    }

    Optional<CircleGoal> locked(String uid) {
        return entities
                .createQuery("select g from CircleGoal g where g.uid = :uid", CircleGoal.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In the order in which they are due; those without a day come last. */
    List<CircleGoal> of(String circle) {
        return entities.createQuery(
                        "select g from CircleGoal g where g.circle = :circle"
                                + " order by case when g.due is null then 1 else 0 end, g.due, g.id",
                        CircleGoal.class)
                .setParameter("circle", circle)
                .getResultList();
    }

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update circle_goal set circle = ? where circle = ?",
                List.of(List.of(merged.into().uid(), merged.from().uid())));
    }

    @Override
    public Set<String> circlesOf(AccountId writer) {
        return new HashSet<>(
                entities.createQuery("select g.circle from CircleGoal g where g.author = :who", String.class)
                        .setParameter("who", writer)
                        .getResultList());
    }

    @Override
    public void takeAway(String circle, AccountId writer) {
        of(circle).stream().filter(goal -> goal.isBy(writer)).forEach(entities::remove);
    }
}
