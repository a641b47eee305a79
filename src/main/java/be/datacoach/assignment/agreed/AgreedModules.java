package be.datacoach.assignment.agreed;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What coaches take for their teams, as they agreed. To be called inside a transaction. */
@ApplicationScoped
public class AgreedModules {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** In the order of learning, without those for schools where the coach no longer works. */
    public List<ModuleId> of(AccountId coach) {
        return of(List.of(coach)).getOrDefault(coach, List.of());
    }

    /** The same of several coaches at once; who agreed to nothing is not in it. */
    public Map<AccountId, List<ModuleId>> of(Collection<AccountId> coaches) {
        if (coaches.isEmpty()) return Map.of();
        List<AgreedModule> rows = entities.createQuery(
                        "select a from AgreedModule a where a.coach in :coaches order by a.agreedAt, a.place",
                        AgreedModule.class)
                .setParameter("coaches", coaches)
                .getResultList();
        if (rows.isEmpty()) return Map.of();
        Map<AccountId, List<SchoolId>> where = schools.ofCoaches(coaches);
        Map<AccountId, List<ModuleId>> agreed = new HashMap<>();
        coaches.forEach(coach -> agreed.put(
                coach,
                rows.stream()
                        .filter(row -> row.coach().equals(coach))
                        .filter(row -> where.getOrDefault(coach, List.of()).contains(row.school()))
                        .map(AgreedModule::module)
                        .distinct()
                        .toList()));
        return agreed;
    }

    /** From now on the coach takes these for this school, in this order, and nothing else; nothing ends it. */
    public void settle(AccountId coach, SchoolId school, List<ModuleId> modules) {
        entities.createQuery("delete from AgreedModule a where a.coach = :coach and a.school = :school")
                .setParameter("coach", coach)
                .setParameter("school", school)
                .executeUpdate();
        for (int place = 0; place < modules.size(); place++) {
            entities.persist(new AgreedModule(coach, school, modules.get(place), place, clock.instant()));
        }
        entities.flush();
    }
}
