package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who accompanies which cohort: nobody, one or several, the first of them first. */
@ApplicationScoped
public class Counsellors {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public List<AccountId> of(CohortId cohort) {
        return of(List.of(cohort)).getOrDefault(cohort, List.of());
    }

    /** Of each of these; a cohort that nobody accompanies is not in it. */
    public Map<CohortId, List<AccountId>> of(Collection<CohortId> cohorts) {
        Map<CohortId, List<AccountId>> counsellors = new HashMap<>();
        for (Accompanying one : rows(cohorts)) {
            counsellors.computeIfAbsent(one.cohort(), any -> new ArrayList<>()).add(one.counsellor());
        }
        return counsellors;
    }

    /** From now on these, in this order; whoever stays, stays since when they came. Whether that changed anything. */
    boolean become(CohortId cohort, List<AccountId> asked, Instant now) {
        List<AccountId> wanted = asked.stream().distinct().toList();
        List<Accompanying> before = rows(List.of(cohort));
        if (before.stream().map(Accompanying::counsellor).toList().equals(wanted)) return false;
        before.stream().filter(one -> !wanted.contains(one.counsellor())).forEach(entities::remove);
        for (int place = 0; place < wanted.size(); place++) {
            stand(cohort, before, wanted.get(place), place, now);
        }
        return true;
    }

    private void stand(CohortId cohort, List<Accompanying> before, AccountId somebody, int place, Instant now) {
        before.stream()
                .filter(one -> one.counsellor().equals(somebody))
                .findFirst()
                .ifPresentOrElse(
                        one -> one.standAt(place),
                        () -> entities.persist(new Accompanying(cohort, somebody, place, now)));
    }

    private List<Accompanying> rows(Collection<CohortId> cohorts) {
        List<Accompanying> rows = new ArrayList<>();
        for (List<CohortId> piece : Bulk.pieces(cohorts)) {
            rows.addAll(entities.createQuery(
                            "select a from Accompanying a where a.cohort in :cohorts order by a.place, a.id",
                            Accompanying.class)
                    .setParameter("cohorts", piece)
                    .getResultList());
        }
        return rows;
    }
}
