package be.datacoach.accompaniment.note;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All notes. */
@ApplicationScoped
class CounsellorNotes {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(CounsellorNote note) {
        entities.persist(note);
        entities.flush();
    }

    void erase(CounsellorNote note) {
        entities.remove(note);
    }

    Optional<CounsellorNote> withUid(String uid) {
        return entities
                .createQuery("select n from CounsellorNote n where n.uid = :uid", CounsellorNote.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Of one counsellor on one coach, newest first. */
    List<CounsellorNote> of(AccountId counsellor, AccountId coach) {
        return entities.createQuery(
                        "select n from CounsellorNote n where n.counsellor = :counsellor and n.coach = :coach"
                                + " order by n.id desc",
                        CounsellorNote.class)
                .setParameter("counsellor", counsellor)
                .setParameter("coach", coach)
                .getResultList();
    }
}
