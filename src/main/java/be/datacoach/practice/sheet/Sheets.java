package be.datacoach.practice.sheet;

import be.datacoach.access.AccountId;
import be.datacoach.practice.run.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** All that learners have written. The place must be known to be the caller's own. */
@ApplicationScoped
public class Sheets {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

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

    /** Has this stand there: what is made together, as one of its makers has it. */
    public void copy(AccountId owner, Place place, Map<String, String> texts) {
        Instant now = clock.instant();
        Sheet sheet = find(place).orElseGet(() -> {
            Sheet first = new Sheet(owner, place, now);
            add(first);
            return first;
        });
        if (!sheet.written().says(texts)) sheet.write(UUID.randomUUID(), texts, now);
    }

    /** Hands in what stands there. @return its revision, where this was not handed in before */
    public OptionalInt handIn(Place place) {
        return find(place)
                .filter(sheet -> sheet.handIn(clock.instant()))
                .map(sheet -> OptionalInt.of(sheet.written().revision()))
                .orElseGet(OptionalInt::empty);
    }

    void add(Sheet sheet) {
        entities.persist(sheet);
    }
}
