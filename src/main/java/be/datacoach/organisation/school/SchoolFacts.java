package be.datacoach.organisation.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that was ever said about schools; {@link Voices} says which of it holds. */
@ApplicationScoped
public class SchoolFacts {
    private static final String NEWEST_OF_EVERYBODY = "select f from SchoolFact f where f.id in"
            + " (select max(g.id) from SchoolFact g where g.school in :schools"
            + " group by g.school, g.attribute, g.giver, g.givenBy)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public void add(SchoolFact fact) {
        entities.persist(fact);
    }

    /** What holds now of one school, by attribute. */
    public Map<String, SchoolFact> holdingAt(SchoolId school) {
        return holdingAt(List.of(school)).getOrDefault(school, Map.of());
    }

    /** What holds now of several schools, by school and attribute. */
    public Map<SchoolId, Map<String, SchoolFact>> holdingAt(Collection<SchoolId> schools) {
        Map<SchoolId, Map<String, SchoolFact>> holding = new HashMap<>();
        voices(schools).forEach((school, voices) -> {
            Map<String, SchoolFact> facts = new HashMap<>();
            voices.forEach((attribute, said) -> facts.put(attribute, said.holds()));
            holding.put(school, facts);
        });
        return holding;
    }

    /** What everybody says about one school, by attribute. */
    public Map<String, Voices> voicesAt(SchoolId school) {
        return voices(List.of(school)).getOrDefault(school, Map.of());
    }

    private Map<SchoolId, Map<String, Voices>> voices(Collection<SchoolId> schools) {
        Map<SchoolId, Map<String, List<SchoolFact>>> said = new HashMap<>();
        if (!schools.isEmpty()) {
            entities.createQuery(NEWEST_OF_EVERYBODY, SchoolFact.class)
                    .setParameter("schools", schools)
                    .getResultStream()
                    .forEach(fact -> said.computeIfAbsent(fact.school(), any -> new HashMap<>())
                            .computeIfAbsent(fact.attribute(), any -> new ArrayList<>())
                            .add(fact));
        }
        Map<SchoolId, Map<String, Voices>> voices = new HashMap<>();
        said.forEach((school, byAttribute) -> {
            Map<String, Voices> heard = new HashMap<>();
            byAttribute.forEach((attribute, facts) -> heard.put(attribute, new Voices(facts)));
            voices.put(school, heard);
        });
        return voices;
    }
}
