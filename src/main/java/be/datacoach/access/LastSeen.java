package be.datacoach.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** When everybody was last here: in a table of its own, so that logging in never gets in the way of who changes an account. */
@ApplicationScoped
public class LastSeen {
    private static final String SILENT = "select a.id from account a left join last_seen l on l.account_id = a.id"
            + " where coalesce(l.seen_at, a.created_at) <= ?1 and ";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Somebody logged in; a warning that they had is settled. */
    public void seen(AccountId account, Instant now) {
        entities.createNativeQuery("insert into last_seen (account_id, seen_at) values (?1, ?2)"
                        + " on duplicate key update seen_at = values(seen_at), warned_at = null")
                .setParameter(1, account.value())
                .setParameter(2, stored(now))
                .executeUpdate();
    }

    /** @param seen when they were last here, as far as anybody knows */
    public void warned(AccountId account, Instant seen, Instant now) {
        entities.createNativeQuery("insert into last_seen (account_id, seen_at, warned_at) values (?1, ?2, ?3)"
                        + " on duplicate key update warned_at = values(warned_at)")
                .setParameter(1, account.value())
                .setParameter(2, stored(seen))
                .setParameter(3, stored(now))
                .executeUpdate();
    }

    /** Those who were not here since then, can be written to, and were not warned yet. */
    public List<AccountId> toWarn(Instant since, int most) {
        return ids(entities.createNativeQuery(
                        SILENT + "l.warned_at is null and a.email is not null order by a.id limit " + most)
                .setParameter(1, stored(since))
                .getResultList());
    }

    /** Those who were not here since then, and were warned by then or have no address. @param after leaves out ids up to it */
    public List<AccountId> toGo(Instant since, Instant warnedBy, long after, int most) {
        return ids(entities.createNativeQuery(SILENT
                        + "(l.warned_at <= ?2 or (l.warned_at is null and a.email is null)) and a.id > ?3 order by a.id limit "
                        + most)
                .setParameter(1, stored(since))
                .setParameter(2, stored(warnedBy))
                .setParameter(3, after)
                .getResultList());
    }

    private static List<AccountId> ids(List<?> rows) {
        return rows.stream()
                .map(row -> new AccountId(((Number) row).longValue()))
                .toList();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
