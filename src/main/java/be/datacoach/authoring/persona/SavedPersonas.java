package be.datacoach.authoring.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All personas that counsellors made. */
@ApplicationScoped
class SavedPersonas {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    List<SavedPersona> all() {
        return entities.createQuery("select p from SavedPersona p order by p.name, p.id", SavedPersona.class)
                .getResultList();
    }

    Optional<SavedPersona> find(String uid) {
        return entities.createQuery("select p from SavedPersona p where p.uid = :uid", SavedPersona.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    void add(SavedPersona persona) {
        entities.persist(persona);
        entities.flush();
    }

    void remove(SavedPersona persona) {
        entities.remove(persona);
    }
}
