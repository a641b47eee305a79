package be.datacoach.authoring.draft;

import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All drafts, at most one a module. */
@ApplicationScoped
public class Drafts {

    private static final String OF_MODULE = "select d from Draft d where d.module = :module";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    public void remove(Draft draft) {
        entities.remove(draft);
    }

    public Optional<Draft> of(ModuleId module) {
        return entities.createQuery(OF_MODULE, Draft.class)
                .setParameter("module", module.code())
                .getResultStream()
                .findFirst();
    }

    /** Lets one writer of a module through at a time. */
    public Optional<Draft> locked(ModuleId module) {
        return entities.createQuery(OF_MODULE, Draft.class)
                .setParameter("module", module.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that were put away too. */
    public List<Draft> all() {
        return entities.createQuery("select d from Draft d order by d.module", Draft.class)
                .getResultList();
    }

    public List<Draft> open() {
        return entities.createQuery("select d from Draft d where d.putAway = false order by d.module", Draft.class)
                .getResultList();
    }
}
