package be.datacoach.administration.mailing;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who last got what, and who might get something. */
@ApplicationScoped
class SentReminders {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Coaches and counsellors with an open account, a few at a time, by number. */
    List<Account> peopleAfter(long id, int most) {
        return entities.createQuery(
                        "select distinct a from Account a join a.roles r where a.id > :id and a.active = true"
                                + " and r in :roles order by a.id",
                        Account.class)
                .setParameter("id", id)
                .setParameter("roles", List.of(Role.COACH, Role.COUNSELLOR))
                .setHint("eclipselink.batch", "a.roles")
                .setMaxResults(most)
                .getResultList();
    }

    Map<AccountId, ReminderSent> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return entities.createQuery("select r from ReminderSent r where r.account in :accounts", ReminderSent.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(ReminderSent::account, Function.identity()));
    }

    void keep(AccountId account, Reminders.Kind kind, LocalDate day) {
        ReminderSent sent = entities.find(ReminderSent.class, account.value());
        if (sent == null) {
            sent = new ReminderSent(account);
            entities.persist(sent);
        }
        sent.sent(kind, day);
    }
}
