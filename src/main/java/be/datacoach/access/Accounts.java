package be.datacoach.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        return otherAdministrators("") > 0;
    }

    /** How many people besides the one with this uid can administer. */
    public long otherAdministrators(String uid) {
        return entities.createQuery(
                        "select count(a) from Account a join a.roles r"
                                + " where r = :role and a.active = true and a.uid <> :uid",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("uid", uid)
                .getSingleResult();
    }

    /** Those whose name or user name holds this text, by name. */
    public List<Account> matching(String text, int from, int most) {
        return entities.createQuery("select a" + MATCHING + " order by a.displayName, a.id", Account.class)
                .setParameter("text", pattern(text))
                .setHint("eclipselink.batch", "a.roles")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public long countMatching(String text) {
        return entities.createQuery("select count(a)" + MATCHING, Long.class)
                .setParameter("text", pattern(text))
                .getSingleResult();
    }

    /** All who are active and have this role, by name. */
    public List<Account> withRole(Role role) {
        return entities.createQuery(
                        "select a from Account a join a.roles r where r = :role and a.active = true"
                                + " order by a.displayName, a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** What to call these people on screen; whoever was erased is not in it. */
    public Map<AccountId, String> namesOf(Collection<AccountId> people) {
        Map<AccountId, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            List<Long> ids = people.stream().map(AccountId::value).distinct().toList();
            entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(account -> names.put(account.id(), account.displayName()));
        }
        return names;
    }

    private static Optional<Account> only(TypedQuery<Account> query) {
        return query.getResultList().stream().findFirst();
    }

    private static String pattern(String text) {
        String literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
