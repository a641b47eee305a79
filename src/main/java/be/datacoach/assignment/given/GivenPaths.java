package be.datacoach.assignment.given;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The path of everybody who has one: of coaches, where nothing else is said. */
@ApplicationScoped
public class GivenPaths {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    public void add(GivenPath path) {
        entities.persist(path);
        entities.flush();
    }

    public Optional<GivenPath> of(AccountId account) {
        return of(account, LearnerKind.COACH);
    }

    /** The path of somebody as this kind of learner. */
    public Optional<GivenPath> of(AccountId account, LearnerKind audience) {
        return entities.createQuery(
                        "select p from GivenPath p where p.account = :account and p.audience = :audience",
                        GivenPath.class)
                .setParameter("account", account)
                .setParameter("audience", audience)
                .getResultStream()
                .findFirst();
    }

    public List<GivenPath> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return entities.createQuery(
                        "select p from GivenPath p where p.account in :accounts and p.audience = :audience",
                        GivenPath.class)
                .setParameter("accounts", accounts)
                .setParameter("audience", LearnerKind.COACH)
                .getResultList();
    }

    /**
     * A path that an administrator gave.
     *
     * @param aim the same text for the same aim and the same first day, whatever the deadline
     */
    public record Given(long id, AccountId account, Instant at, String aim) {}

    /** Everything that was given to coaches, without opening any of it. */
    public List<Given> given() {
        return entities.createQuery(
                        "select p.id, p.account, p.givenAt, p.aim.targets, p.aim.mandatory, p.aim.starts"
                                + " from GivenPath p where p.audience = :audience"
                                + " and (p.givenBy is not null or p.allotment is not null)",
                        Object[].class)
                .setParameter("audience", LearnerKind.COACH)
                .getResultStream()
                .map(row -> new Given(
                        (Long) row[0], (AccountId) row[1], (Instant) row[2], row[3] + "|" + row[4] + "|" + row[5]))
                .toList();
    }

    /** Of every coach, in an order that stays. */
    public List<GivenPath> all() {
        return entities.createQuery(
                        "select p from GivenPath p where p.audience = :audience order by p.id", GivenPath.class)
                .setParameter("audience", LearnerKind.COACH)
                .getResultList();
    }

    /** Those of these coaches who have one, held until the transaction ends; always taken in the same order. */
    public List<GivenPath> locked(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return entities.createQuery(
                        "select p from GivenPath p where p.account in :accounts and p.audience = :audience order by p.id",
                        GivenPath.class)
                .setParameter("accounts", accounts)
                .setParameter("audience", LearnerKind.COACH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** With all that was calculated: only for people who never saw their path. */
    public void removeOf(Collection<AccountId> accounts) {
        List<List<Long>> ids =
                accounts.stream().map(account -> List.of(account.value())).toList();
        Bulk.write(
                entities,
                "delete from stored_plan where given_path_id in (select id from given_path where account_id = ?)",
                ids);
        Bulk.write(entities, "delete from given_path where account_id = ?", ids);
    }

    /** Lets one calculation of a path through at a time. */
    public void lock(GivenPath path) {
        entities.lock(path, LockModeType.PESSIMISTIC_WRITE);
    }
}
