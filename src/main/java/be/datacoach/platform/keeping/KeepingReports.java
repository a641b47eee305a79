package be.datacoach.platform.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much went on which day: counts, and nothing that says of whom. */
@ApplicationScoped
class KeepingReports {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    record Sum(Instant ranAt, long removed) {}

    /** Adds to the day, whichever instance was first. */
    void add(String code, LocalDate day, Instant now, long removed) {
        entities.createNativeQuery("insert into keeping_report (code, on_day, ran_at, removed) values (?1, ?2, ?3, ?4)"
                        + " on duplicate key update ran_at = values(ran_at), removed = removed + values(removed)")
                .setParameter(1, code)
                .setParameter(2, day)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(4, removed)
                .executeUpdate();
    }

    /** By code; a kind that was never looked at is not in it. */
    Map<String, Sum> since(LocalDate day) {
        var sums = new HashMap<String, Sum>();
        List<?> rows = entities.createNativeQuery(
                        "select code, max(ran_at), sum(case when on_day >= ?1 then removed else 0 end)"
                                + " from keeping_report group by code")
                .setParameter(1, day)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            sums.put((String) cells[0], new Sum(moment(cells[1]), ((Number) cells[2]).longValue()));
        }
        return sums;
    }

    private static Instant moment(Object cell) {
        LocalDateTime moment =
                cell instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return moment.toInstant(ZoneOffset.UTC);
    }
}
