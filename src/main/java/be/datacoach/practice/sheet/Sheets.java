package be.datacoach.practice.sheet;

import be.datacoach.practice.run.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All that learners have written. The place must be known to be the caller's own. */
@ApplicationScoped
public class Sheets {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public Written written(Place place) {
        return find(place).map(Sheet::written).orElse(Written.NOTHING);
    }

    Optional<Sheet> find(Place place) {
        return entities.createQuery(
                        "select s from Sheet s where s.registration = :registration and s.module = :module"
                                + " and s.block = :block",
                        Sheet.class)
                .setParameter("registration", place.registration())
                .setParameter("module", place.module().code())
                .setParameter("block", place.block().code())
                .getResultStream()
                .findFirst();
    }

    void add(Sheet sheet) {
        entities.persist(sheet);
    }
}
