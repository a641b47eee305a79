package be.datacoach.administration.assigning;

import be.datacoach.organisation.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those whom an allotment is meant for, with their names. */
@ApplicationScoped
class AllottedPeople {
    private static final List<Fate> HAVING = List.of(Fate.NEW, Fate.CHANGED, Fate.UNCHANGED);

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Those who do not have it first, then by name. */
    List<AllottedPerson> of(Allotment allotment, int from, int most) {
        List<AllottedPerson> some = new ArrayList<>(part(allotment, "not in", from, most));
        int without = Math.toIntExact(count(allotment, "not in"));
        some.addAll(part(allotment, "in", Math.max(0, from - without), most - some.size()));
        return some;
    }

    long count(Allotment allotment) {
        return count(allotment, "in") + count(allotment, "not in");
    }

    private long count(Allotment allotment, String in) {
        return entities.createQuery(
                        "select count(p) from AllotmentPerson p where p.allotment = :allotment and p.fate " + in
                                + " :having",
                        Long.class)
                .setParameter("allotment", allotment.id())
                .setParameter("having", HAVING)
                .getSingleResult();
    }

    /** @param in whether those who have it, or those who do not */
    private List<AllottedPerson> part(Allotment allotment, String in, int from, int most) {
        if (most == 0) {
            return List.of();
        }
        return entities.createQuery(
                        "select p, a.uid, a.displayName, a.active from AllotmentPerson p, Account a"
                                + " where p.account = a.id and p.allotment = :allotment and p.fate " + in
                                + " :having order by a.displayName, a.id",
                        Object[].class)
                .setParameter("allotment", allotment.id())
                .setParameter("having", HAVING)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(AllottedPeople::person)
                .toList();
    }

    private static AllottedPerson person(Object[] row) {
        AllotmentPerson person = (AllotmentPerson) row[0];
        return new AllottedPerson(
                new Member((String) row[1], (String) row[2], (Boolean) row[3]),
                person.fate(),
                Optional.ofNullable(person.deadline()));
    }
}
