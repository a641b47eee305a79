package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is kept of dividing learning at schools. */
@ApplicationScoped
class Divisions {
    private static final String OF_SCHOOL = " where x.school = :school";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** Two coaches who come first at once begin the same. */
    void begin(SchoolId school, int weeks) {
        entities.createNativeQuery(
                        "insert ignore into school_division (school_id, weeks, revision, version) values (?1, ?2, 0, 1)")
                .setParameter(1, school.value())
                .setParameter(2, weeks)
                .executeUpdate();
    }

    Optional<SchoolDivision> of(SchoolId school, LockModeType lock) {
        return all("SchoolDivision x" + OF_SCHOOL, SchoolDivision.class, school, lock).stream()
                .findFirst();
    }

    /** Of those who did not leave, who came first before the others. */
    List<Seat> seats(SchoolId school, LockModeType lock) {
        return all("Seat x" + OF_SCHOOL + " and x.leftAt is null order by x.id", Seat.class, school, lock);
    }

    /** Where somebody sits or sat last, a seat a school. */
    List<Seat> newestSeats(AccountId coach) {
        return entities.createQuery(
                        "select x from Seat x where x.coach = :coach and x.id = (select max(y.id) from Seat y"
                                + " where y.coach = x.coach and y.school = x.school) order by x.id",
                        Seat.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** The oldest first. */
    List<DivisionWord> words(SchoolId school, LockModeType lock) {
        return all("DivisionWord x" + OF_SCHOOL + " order by x.id", DivisionWord.class, school, lock);
    }

    Optional<RoleCard> newestCard(SchoolId school, LockModeType lock) {
        return all("RoleCard x" + OF_SCHOOL + " order by x.number desc", RoleCard.class, school, lock).stream()
                .findFirst();
    }

    /** A locking read sees what others have just said, whatever this transaction read before. */
    private <T> List<T> all(String from, Class<T> type, SchoolId school, LockModeType lock) {
        return entities.createQuery("select x from " + from, type)
                .setParameter("school", school)
                .setLockMode(lock)
                .getResultList();
    }

    List<CardVoice> voices(RoleCard card) {
        return entities.createQuery("select x from CardVoice x where x.card = :card order by x.id", CardVoice.class)
                .setParameter("card", card.id())
                .getResultList();
    }

    void takeBack(SchoolId school, AccountId coach, ModuleId module) {
        entities.createQuery("delete from DivisionWord x" + OF_SCHOOL + " and x.coach = :coach and x.module = :module")
                .setParameter("school", school)
                .setParameter("coach", coach)
                .setParameter("module", module.code())
                .executeUpdate();
    }

    void takeBackAll(SchoolId school, AccountId coach) {
        entities.createQuery("delete from DivisionWord x" + OF_SCHOOL + " and x.coach = :coach")
                .setParameter("school", school)
                .setParameter("coach", coach)
                .executeUpdate();
    }
}
