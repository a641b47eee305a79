package be.datacoach.reporting.research.export;

import be.datacoach.reporting.research.Study;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Every file that was given. */
@ApplicationScoped
class Exports {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Exported exported) {
        entities.persist(exported);
    }

    /** The newest first. */
    List<Exported> of(Study study) {
        return entities.createQuery(
                        "select e from Exported e where e.study = :study order by e.id desc", Exported.class)
                .setParameter("study", study.id())
                .getResultList();
    }
}
