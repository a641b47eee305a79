package be.datacoach.organisation.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that was ever said about schools, of which the latest holds. */
@ApplicationScoped
public class SchoolFacts {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public void add(SchoolFact fact) {
        entities.persist(fact);
    }

    /** What holds now of one school, by attribute. */
    public Map<String, SchoolFact> latestOf(SchoolId school) {
        return latestOf(List.of(school)).getOrDefault(school, Map.of());
    }

    /** What holds now of several schools, by school and attribute. */
    public Map<SchoolId, Map<String, SchoolFact>> latestOf(Collection<SchoolId> schools) {
        Map<SchoolId, Map<String, SchoolFact>> latest = new HashMap<>();
        if (!schools.isEmpty()) {
            entities.createQuery(
                            "select f from SchoolFact f where f.school in :schools and f.id ="
                                    + " (select max(g.id) from SchoolFact g"
                                    + " where g.school = f.school and g.attribute = f.attribute)",
                            SchoolFact.class)
                    .setParameter("schools", schools)
                    .getResultList()
                    .forEach(fact -> latest.computeIfAbsent(fact.school(), any -> new HashMap<>())
                            .put(fact.attribute(), fact));
        }
        return latest;
    }
}
