package be.datacoach.organisation.group;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All groups of schools, and which schools belong to them. */
@ApplicationScoped
public class SchoolGroups {
    private static final String IN_GROUP =
            " from School s, SchoolInGroup g where g.school = s.id and g.group = :group and lower(s.name) like :text"
                    + " escape '!'";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(SchoolGroup group) {
        entities.persist(group);
        entities.flush();
    }

    public Optional<SchoolGroup> withUid(String uid) {
        return uid(uid).getResultList().stream().findFirst();
    }

    /** The same, and holds it until the transaction ends. */
    public Optional<SchoolGroup> locked(String uid) {
        return uid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<SchoolGroup> uid(String uid) {
        return entities.createQuery("select g from SchoolGroup g where g.uid = :uid", SchoolGroup.class)
                .setParameter("uid", uid);
    }

    /** Those whose name holds this text: those going on before those archived, then by kind and name. */
    List<SchoolGroup> matching(String text, int from, int most) {
        return entities.createQuery(
                        "select g from SchoolGroup g where lower(g.name) like :text escape '!'"
                                + " order by g.archived, g.kind, g.name, g.id",
                        SchoolGroup.class)
                .setParameter("text", SearchText.pattern(text))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long countMatching(String text) {
        return entities.createQuery(
                        "select count(g) from SchoolGroup g where lower(g.name) like :text escape '!'", Long.class)
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
    }

    /** To which groups this school belongs, archived or not, by kind and name. */
    public List<SchoolGroup> of(SchoolId school) {
        return entities.createQuery(
                        "select g from SchoolGroup g, SchoolInGroup i where i.group = g.id and i.school = :school"
                                + " order by g.kind, g.name, g.id",
                        SchoolGroup.class)
                .setParameter("school", school)
                .getResultList();
    }

    /** The schools in this group whose name holds this text, as {@code Schools.matching} orders them. */
    List<School> schoolsIn(SchoolGroup group, String text, int from, int most) {
        return entities.createQuery("select s" + IN_GROUP + " order by s.archived, s.name, s.id", School.class)
                .setParameter("group", group.id())
                .setParameter("text", SearchText.pattern(text))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long countIn(SchoolGroup group, String text) {
        return entities.createQuery("select count(s)" + IN_GROUP, Long.class)
                .setParameter("group", group.id())
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
    }

    /** Who coaches in a school of this group that is not archived, each once. */
    public List<AccountId> coachesIn(SchoolGroup group) {
        return entities.createQuery(
                        "select distinct c.coach from CoachAtSchool c, SchoolInGroup g, School s where g.school = c.school"
                                + " and s.id = c.school and s.archived = false and g.group = :group",
                        AccountId.class)
                .setParameter("group", group.id())
                .getResultList();
    }

    /** Twice is once. */
    void put(SchoolId school, SchoolGroup group) {
        if (of(school).stream().noneMatch(known -> known.id() == group.id())) {
            entities.persist(new SchoolInGroup(group, school));
            entities.flush();
        }
    }

    void takeOut(SchoolId school, SchoolGroup group) {
        entities.createQuery("delete from SchoolInGroup i where i.school = :school and i.group = :group")
                .setParameter("school", school)
                .setParameter("group", group.id())
                .executeUpdate();
    }

    public void erase(SchoolGroup group) {
        entities.remove(group);
    }
}
