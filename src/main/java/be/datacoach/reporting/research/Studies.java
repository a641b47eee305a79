package be.datacoach.reporting.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every study, and the words in which people are asked. */
@ApplicationScoped
class Studies {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Stored at once, so that one that is there already shows up here. */
    void add(Study study) {
        entities.persist(study);
        entities.flush();
    }

    void add(Wording wording) {
        entities.persist(wording);
    }

    Optional<Study> withUid(String uid) {
        return entities.createQuery("select s from Study s where s.uid = :uid", Study.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    Optional<Study> locked(String uid) {
        return entities.createQuery("select s from Study s where s.uid = :uid", Study.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<Study> all() {
        return entities.createQuery("select s from Study s order by s.id desc", Study.class)
                .getResultList();
    }

    /** The words that hold now. */
    Wording wordingOf(Study study) {
        return entities.createQuery(
                        "select w from Wording w where w.study = :study order by w.number desc", Wording.class)
                .setParameter("study", study.id())
                .setMaxResults(1)
                .getSingleResult();
    }
}
