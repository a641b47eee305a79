package be.datacoach.assignment.run;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All modules that were opened. */
@ApplicationScoped
public class ModuleRuns {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public void add(ModuleRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** So that what is asked of the database next knows what changed. */
    public void flush() {
        entities.flush();
    }

    public List<ModuleRun> of(AccountId account) {
        return entities.createQuery(
                        "select r from ModuleRun r where r.account = :account order by r.module", ModuleRun.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<ModuleRun> find(AccountId account, ModuleId module) {
        return entities.createQuery(
                        "select r from ModuleRun r where r.account = :account and r.module = :module", ModuleRun.class)
                .setParameter("account", account)
                .setParameter("module", module.code())
                .getResultStream()
                .findFirst();
    }

    /** The same, and nobody else finds it this way before this transaction ends. Begin the transaction with it. */
    public Optional<ModuleRun> lock(AccountId account, ModuleId module) {
        return entities.createQuery(
                        "select r from ModuleRun r where r.account = :account and r.module = :module", ModuleRun.class)
                .setParameter("account", account)
                .setParameter("module", module.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of several people at once. */
    public List<ModuleRun> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return entities.createQuery(
                        "select r from ModuleRun r where r.account in :accounts order by r.module", ModuleRun.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /**
     * From when to when somebody worked on modules.
     *
     * @param last when the last module was finished; empty while one is open
     */
    public record Span(Instant first, Optional<Instant> last) {}

    /** That of everybody who opened a module. */
    public Map<AccountId, Span> spans() {
        return entities.createQuery(
                        "select r.account, min(r.startedAt), max(r.finishedAt), count(r), count(r.finishedAt)"
                                + " from ModuleRun r group by r.account",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (AccountId) row[0],
                        row -> new Span(
                                (Instant) row[1],
                                row[3].equals(row[4]) ? Optional.of((Instant) row[2]) : Optional.empty())));
    }

    /** How many people have this version open, or have finished it. */
    public long countOf(ModuleId module, int version) {
        return entities.createQuery(
                        "select count(r) from ModuleRun r where r.module = :module and r.moduleVersion = :version",
                        Long.class)
                .setParameter("module", module.code())
                .setParameter("version", version)
                .getSingleResult();
    }

    /** How many people are in each module now: opened, not yet finished. */
    public Map<ModuleId, Long> underWay() {
        return entities.createQuery(
                        "select r.module, count(r) from ModuleRun r where r.finishedAt is null group by r.module",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> new ModuleId((String) row[0]), row -> (Long) row[1]));
    }
}
