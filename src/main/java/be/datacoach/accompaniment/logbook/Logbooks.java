package be.datacoach.accompaniment.logbook;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The logbooks of all coaches. */
@ApplicationScoped
public class Logbooks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** What these coaches did, oldest week first, without their notes; whoever wrote nothing is not in it. Whether it may be read is for who asks. */
    public Map<AccountId, List<Logged>> of(Collection<AccountId> coaches) {
        if (coaches.isEmpty()) return Map.of();
        return entities
                .createQuery("select e from LogEntry e where e.coach in :coaches order by e.weekStart", LogEntry.class)
                .setParameter("coaches", coaches)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        LogEntry::coach, Collectors.mapping(LogEntry::logged, Collectors.toList())));
    }

    /** Newest week first. */
    List<LogEntry> of(AccountId coach) {
        return entities.createQuery(
                        "select e from LogEntry e where e.coach = :coach order by e.weekStart desc", LogEntry.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    Optional<LogEntry> find(AccountId coach, Week week) {
        return entities
                .createQuery(
                        "select e from LogEntry e where e.coach = :coach and e.weekStart = :monday", LogEntry.class)
                .setParameter("coach", coach)
                .setParameter("monday", week.monday())
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(LogEntry entry) {
        entities.persist(entry);
    }

    void erase(LogEntry entry) {
        entities.remove(entry);
    }
}
