package be.datacoach.assignment.run;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All modules that were opened: by coaches, where nothing else is said. What counsellors open nobody counts or sees. */
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
        return of(account, LearnerKind.COACH);
    }

    /** Those that somebody opened as this kind of learner. */
    public List<ModuleRun> of(AccountId account, LearnerKind audience) {
        return entities.createQuery(
                        "select r from ModuleRun r where r.account = :account and r.audience = :audience order by r.module",
                        ModuleRun.class)
                .setParameter("account", account)
                .setParameter("audience", audience)
                .getResultList();
    }

    /** As whatever it was opened: a module is for one kind of learner. */
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
                        "select r from ModuleRun r where r.account in :accounts and r.audience = :audience"
                                + " order by r.module",
                        ModuleRun.class)
                .setParameter("accounts", accounts)
                .setParameter("audience", LearnerKind.COACH)
                .getResultList();
    }

    /**
     * From when to when somebody worked on modules.
     *
     * @param last when the last module was finished; empty while one is open
     */
    public record Span(Instant first, Optional<Instant> last) {}

    /** That of every coach who opened a module. */
    public Map<AccountId, Span> spans() {
        // In SQL, as no converter of an attribute is asked for its smallest and largest value.
        List<?> rows = entities.createNativeQuery("select account_id, min(started_at), max(finished_at), count(*),"
                        + " count(finished_at) from module_run where audience = ?1 group by account_id")
                .setParameter(1, LearnerKind.COACH.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> new AccountId(((Number) row[0]).longValue()), ModuleRuns::span));
    }

    private static Span span(Object[] row) {
        boolean open = ((Number) row[3]).longValue() > ((Number) row[4]).longValue();
        return new Span(moment(row[1]), open ? Optional.empty() : Optional.of(moment(row[2])));
    }

    /** As one driver or another gives it; both in UTC, as the JVM runs in it. */
    private static Instant moment(Object stored) {
        LocalDateTime at = stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return at.toInstant(ZoneOffset.UTC);
    }

    /** How many people have this version open, or have finished it. */
    public long countOf(ModuleId module, int version) {
        return entities.createQuery(
                        "select count(r) from ModuleRun r where r.module = :module and r.moduleVersion = :version"
                                + " and r.audience = :audience",
                        Long.class)
                .setParameter("audience", LearnerKind.COACH)
                .setParameter("module", module.code())
                .setParameter("version", version)
                .getSingleResult();
    }

    /** How many people are in each module now: opened, not yet finished. */
    public Map<ModuleId, Long> underWay() {
        return entities.createQuery(
                        "select r.module, count(r) from ModuleRun r where r.finishedAt is null"
                                + " and r.audience = :audience group by r.module",
                        Object[].class)
                .setParameter("audience", LearnerKind.COACH)
                .getResultStream()
                .collect(Collectors.toMap(row -> new ModuleId((String) row[0]), row -> (Long) row[1]));
    }
}
