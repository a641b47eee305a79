package be.datacoach.assignment.plan;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.VariantGap;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every path that was ever calculated. */
@ApplicationScoped
public class StoredPlans {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private ContentGaps gaps;

    /** @param before the one that it takes the place of */
    void add(StoredPlan plan, Optional<StoredPlan> before) {
        entities.persist(plan);
        entities.flush();
        List<VariantGap> met = plan.path().gaps();
        if (!met.isEmpty()) gaps.met(met, before.map(old -> old.path().gaps()).orElse(List.of()));
    }

    /** Many at once, each in place of the one beside it; none of them is managed afterwards. */
    void addAll(Map<StoredPlan, StoredPlan> inPlaceOf) {
        Bulk.write(
                entities,
                "insert into stored_plan (given_path_id, sequence_number, calculated_at, occasion, revision, path, seen,"
                        + " done) values (?, ?, ?, ?, ?, ?, ?, ?)",
                inPlaceOf.keySet().stream().map(StoredPlan::row).toList());
        inPlaceOf.forEach((plan, before) -> {
            List<VariantGap> met = plan.path().gaps();
            if (!met.isEmpty()) gaps.met(met, before.path().gaps());
        });
    }

    /** The newest ones, the newest first. */
    public List<StoredPlan> newest(GivenPath given, int most) {
        return entities.createQuery(
                        "select p from StoredPlan p where p.givenPath = :given order by p.sequence desc",
                        StoredPlan.class)
                .setParameter("given", given.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest one of each of these; whoever has none yet is not in it. */
    public List<StoredPlan> newestOf(Collection<GivenPath> given) {
        if (given.isEmpty()) return List.of();
        return entities.createQuery(
                        "select p from StoredPlan p where p.givenPath in :given and p.sequence ="
                                + " (select max(q.sequence) from StoredPlan q where q.givenPath = p.givenPath)",
                        StoredPlan.class)
                .setParameter("given", given.stream().map(GivenPath::id).toList())
                .getResultList();
    }

    /** Those of these given paths of which nothing is left to do. */
    public Set<Long> doneOf(Set<Long> given) {
        Set<Long> done = new HashSet<>();
        // Of the few plans from before this was kept beside them, the path itself has to say it.
        entities.createQuery(
                        "select p.givenPath, p.done, p.id from StoredPlan p where (p.done is null or p.done = true)"
                                + " and p.sequence ="
                                + " (select max(q.sequence) from StoredPlan q where q.givenPath = p.givenPath)",
                        Object[].class)
                .getResultStream()
                .filter(row -> given.contains((Long) row[0]))
                .filter(row -> row[1] != null
                        || entities.find(StoredPlan.class, row[2]).done())
                .forEach(row -> done.add((Long) row[0]));
        return done;
    }

    /** Every one of these, of each the oldest first. */
    public List<StoredPlan> all(Collection<GivenPath> given) {
        if (given.isEmpty()) return List.of();
        return entities.createQuery(
                        "select p from StoredPlan p where p.givenPath in :given order by p.givenPath, p.sequence",
                        StoredPlan.class)
                .setParameter("given", given.stream().map(GivenPath::id).toList())
                .getResultList();
    }

    /** How many coaches have this module in their path now, and have not opened it. */
    public long countWaitingFor(ModuleId module) {
        return entities.createQuery(
                        "select count(p) from StoredPlan p, GivenPath g where g.id = p.givenPath"
                                + " and g.audience = :audience and p.path like :step"
                                + " and p.sequence ="
                                + " (select max(o.sequence) from StoredPlan o where o.givenPath = p.givenPath)"
                                + " and not exists"
                                + " (select r from ModuleRun r where r.account = g.account and r.module = :module)",
                        Long.class)
                .setParameter("audience", LearnerKind.COACH)
                .setParameter("step", "%" + PathJson.step(module) + "%")
                .setParameter("module", module.code())
                .getSingleResult();
    }

    /** In how many people's path a rule plays a part now. */
    public long countWithRule(RuleId rule) {
        return entities.createQuery(
                        "select count(p) from StoredPlan p where p.path like :rule and p.sequence ="
                                + " (select max(o.sequence) from StoredPlan o where o.givenPath = p.givenPath)",
                        Long.class)
                .setParameter("rule", "%" + PathJson.rule(rule) + "%")
                .getSingleResult();
    }
}
