package be.datacoach.access;

import be.datacoach.platform.Bulk;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody who has, or had, an account. */
@ApplicationScoped
public class Accounts {
    private static final String WITH_ROLES = "select distinct a from Account a left join fetch a.roles where ";
    private static final String MATCHING =
            " from Account a where lower(a.displayName) like :text escape '!' or a.username like :text escape '!'";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Stored at once, so that a user name that is taken shows up here and not at the end of the transaction. */
    public void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    /**
     * Stores many at once; none of them is managed afterwards.
     *
     * @return their ids by uid
     * @throws Bulk.BulkRefused when a user name or key is taken
     */
    public Map<String, AccountId> addAll(Collection<Account> accounts) {
        Bulk.write(
                entities,
                "insert into account (uid, username, display_name, email, external_id, password_hash,"
                        + " password_changed_at, password_expires_at, must_change_password, locale, active, created_at,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                accounts.stream().map(Account::row).toList());
        Map<String, AccountId> ids = idsOf(accounts.stream().map(Account::uid).toList());
        Bulk.write(
                entities,
                "insert into account_role (account_id, role) values (?, ?)",
                accounts.stream()
                        .flatMap(account -> account.roles().stream()
                                .map(role -> List.of(
                                        Objects.requireNonNull(ids.get(account.uid()))
                                                .value(),
                                        role.name())))
                        .toList());
        return ids;
    }

    /** As if they had never been: only for accounts on which nothing hangs. */
    public void removeAll(Collection<AccountId> people) {
        Bulk.write(
                entities,
                "delete from account where id = ?",
                people.stream().map(person -> List.of(person.value())).toList());
    }

    /** The ids of those who exist, by uid. */
    public Map<String, AccountId> idsOf(Collection<String> uids) {
        Map<String, AccountId> ids = new HashMap<>();
        for (List<String> piece : Bulk.pieces(uids)) {
            entities.createQuery("select a.uid, a.id from Account a where a.uid in :uids", Object[].class)
                    .setParameter("uids", piece)
                    .getResultList()
                    .forEach(row -> ids.put((String) row[0], new AccountId((Long) row[1])));
        }
        return ids;
    }

    /** Those with one of these in one of their fields; everybody once. */
    public List<Account> having(Key field, Collection<String> values) {
        List<Account> found = new ArrayList<>();
        for (List<String> piece : Bulk.pieces(values)) {
            found.addAll(entities.createQuery(WITH_ROLES + "a." + field.attribute + " in :values", Account.class)
                    .setParameter("values", piece)
                    .getResultList());
        }
        return found;
    }

    /** By what somebody can be found. */
    public enum Key {
        UID("uid"),
        USERNAME("username"),
        EMAIL("email"),
        EXTERNAL_ID("externalId");

        private final String attribute;

        Key(String attribute) {
            this.attribute = attribute;
        }
    }

    public Optional<Account> withId(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    public Optional<Account> withUid(String uid) {
        return only(
                entities.createQuery(WITH_ROLES + "a.uid = :key", Account.class).setParameter("key", uid));
    }

    public Optional<Account> withUsername(Username username) {
        return only(entities.createQuery(WITH_ROLES + "a.username = :key", Account.class)
                .setParameter("key", username.value()));
    }

    public boolean hasAdministrator() {
        return !administrators().getResultList().isEmpty();
    }

    /**
     * Whether nobody else could administer. Takes a lock on all who can, so that two who switch each other off wait for
     * one another: only within a transaction.
     */
    public boolean isLastAdministrator(Account account) {
        List<Account> all =
                administrators().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return all.size() == 1 && all.get(0).uid().equals(account.uid());
    }

    private TypedQuery<Account> administrators() {
        return entities.createQuery(
                        "select a from Account a where a.active = true and :role member of a.roles order by a.id",
                        Account.class)
                .setParameter("role", Role.ADMINISTRATOR);
    }

    /** Those whose name or user name holds this text, by name. */
    public List<Account> matching(String text, int from, int most) {
        return entities.createQuery("select a" + MATCHING + " order by a.displayName, a.id", Account.class)
                .setParameter("text", SearchText.pattern(text))
                .setHint("eclipselink.batch", "a.roles")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public long countMatching(String text) {
        return entities.createQuery("select count(a)" + MATCHING, Long.class)
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
    }

    /** Those who are active, have this role, and whose name or user name holds this text, by name. */
    public List<Account> withRole(Role role, String text, int most) {
        return entities.createQuery(
                        "select a from Account a where a.active = true and :role member of a.roles and"
                                + " (lower(a.displayName) like :text escape '!' or a.username like :text escape '!')"
                                + " order by a.displayName, a.id",
                        Account.class)
                .setParameter("role", role)
                .setParameter("text", SearchText.pattern(text))
                .setHint("eclipselink.batch", "a.roles")
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody who is active and has this role, by name. */
    public List<Account> withRole(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.active = true and :role member of a.roles"
                                + " order by a.displayName, a.id",
                        Account.class)
                .setParameter("role", role)
                .setHint("eclipselink.batch", "a.roles")
                .getResultList();
    }

    /** Those with these user names, by name. */
    public List<Account> withUsernames(Collection<Username> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Account a where a.username in :names order by a.displayName, a.id",
                        Account.class)
                .setParameter("names", names.stream().map(Username::value).toList())
                .setHint("eclipselink.batch", "a.roles")
                .getResultList();
    }

    /** Holds these people until the transaction ends, always in the same order, so that two never wait for each other. */
    public void lock(Collection<AccountId> people) {
        if (!people.isEmpty()) {
            entities.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
                    .setParameter("ids", people.stream().map(AccountId::value).toList())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Those with these ids, by name; whoever was erased is not in it. */
    public List<Account> withIds(Collection<AccountId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> ids = people.stream().map(AccountId::value).distinct().toList();
        return entities.createQuery(
                        "select a from Account a where a.id in :ids order by a.displayName, a.id", Account.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "a.roles")
                .getResultList();
    }

    /** Those with these uids, by name; whoever was erased is not in it. */
    public List<Account> withUids(Collection<String> uids) {
        if (uids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Account a where a.uid in :uids order by a.displayName, a.id", Account.class)
                .setParameter("uids", uids)
                .setHint("eclipselink.batch", "a.roles")
                .getResultList();
    }

    /** What to call these people on screen; whoever was erased is not in it. */
    public Map<AccountId, String> namesOf(Collection<AccountId> people) {
        return withIds(people).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    private static Optional<Account> only(TypedQuery<Account> query) {
        return query.getResultList().stream().findFirst();
    }
}
