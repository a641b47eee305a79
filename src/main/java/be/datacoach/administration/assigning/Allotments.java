package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.administration.audience.Audience;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was given to an audience, and to whom. */
@ApplicationScoped
public class Allotments {
    private static final List<Fate> OPEN = List.of(Fate.WAITING, Fate.LEAVING);
    private static final String OF_AUDIENCE =
            "select a from Allotment a where a.audienceKind = :kind and a.audienceKey = :key";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Allotment allotment) {
        entities.persist(allotment);
        entities.flush();
    }

    void add(AllotmentPerson person) {
        entities.persist(person);
    }

    public Optional<Allotment> withUid(String uid) {
        return uid(uid).getResultList().stream().findFirst();
    }

    /** Lets one who does something about it through at a time. Begin the transaction with it. */
    Optional<Allotment> locked(String uid) {
        return uid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Allotment> uid(String uid) {
        return entities.createQuery("select a from Allotment a where a.uid = :uid", Allotment.class)
                .setParameter("uid", uid);
    }

    public Optional<Allotment> of(Audience audience) {
        return audience(audience).getResultList().stream().findFirst();
    }

    /** The same, and nobody else changes it before the transaction ends. Begin the transaction with it. */
    Optional<Allotment> locked(Audience audience) {
        return audience(audience).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Allotment> audience(Audience audience) {
        return entities.createQuery(OF_AUDIENCE, Allotment.class)
                .setParameter("kind", audience.kind())
                .setParameter("key", audience.key());
    }

    /** A cohort's becomes that of another; what that one had and was taken back changes places with it. */
    void passOn(Allotment given, Optional<Allotment> takenBack, String cohortUid) {
        String before = given.audience().key();
        String rename = "update allotment set audience_key = ? where id = ?";
        Bulk.write(
                entities,
                rename,
                takenBack.map(old -> List.of("- " + before, old.id())).stream().toList());
        Bulk.write(entities, rename, List.of(List.of(cohortUid, given.id())));
        Bulk.write(
                entities,
                rename,
                takenBack.map(old -> List.of(before, old.id())).stream().toList());
        entities.refresh(given);
        takenBack.ifPresent(entities::refresh);
    }

    /** Uids of those that whoever comes later gets too. */
    List<String> standing() {
        return entities.createQuery("select a.uid from Allotment a where a.standing = true order by a.id", String.class)
                .getResultList();
    }

    long countOpen(Allotment allotment) {
        return entities.createQuery(
                        "select count(p) from AllotmentPerson p where p.allotment = :allotment and p.fate in :open",
                        Long.class)
                .setParameter("allotment", allotment.id())
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    /** So that queries see what was just written down. */
    void flush() {
        entities.flush();
    }

    Page<Allotment> page(FindAllotments.Question question, int page, int size) {
        Listing listing = Listing.of("Allotment", "a");
        for (Audience.Kind kind : Audience.Kind.values()) {
            if (kind.name().equals(question.kind())) listing.where("a.audienceKind = :kind", "kind", kind);
        }
        switch (question.state()) {
            case "busy" ->
                listing.where(
                        "exists (select p from AllotmentPerson p where p.allotment = a.id and p.fate in :open)",
                        "open",
                        OPEN);
            case "withdrawn" -> listing.where("a.withdrawn = true");
            case "standing" -> listing.where("a.withdrawn = false and a.standing = true");
            case "given" -> listing.where("a.withdrawn = false and a.standing = false");
            default -> listing.where("a.id > 0");
        }
        String order = question.sorting().by(Map.of("since", "a.givenAt"), "a.id", "a.givenAt desc, a.id desc");
        return listing.page(entities, Allotment.class, order, page, size);
    }

    List<AllotmentPerson> peopleOf(Allotment allotment) {
        return entities.createQuery(
                        "select p from AllotmentPerson p where p.allotment = :allotment order by p.id",
                        AllotmentPerson.class)
                .setParameter("allotment", allotment.id())
                .getResultList();
    }

    Optional<AllotmentPerson> person(Allotment allotment, AccountId account) {
        return entities
                .createQuery(
                        "select p from AllotmentPerson p where p.allotment = :allotment and p.account = :account",
                        AllotmentPerson.class)
                .setParameter("allotment", allotment.id())
                .setParameter("account", account)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The first of those for whom something is still to be done. */
    List<AllotmentPerson> open(Allotment allotment, int most) {
        return entities.createQuery(
                        "select p from AllotmentPerson p where p.allotment = :allotment and p.fate in :open"
                                + " order by p.account",
                        AllotmentPerson.class)
                .setParameter("allotment", allotment.id())
                .setParameter("open", OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many met what fate, for each of these. */
    Map<Long, Map<Fate, Long>> counts(Collection<Allotment> allotments) {
        Map<Long, Map<Fate, Long>> counts = new HashMap<>();
        if (!allotments.isEmpty()) {
            entities.createQuery(
                            "select p.allotment, p.fate, count(p) from AllotmentPerson p"
                                    + " where p.allotment in :allotments group by p.allotment, p.fate",
                            Object[].class)
                    .setParameter(
                            "allotments", allotments.stream().map(Allotment::id).toList())
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((Long) row[0], any -> new HashMap<>())
                            .put((Fate) row[1], (Long) row[2]));
        }
        return counts;
    }
}
