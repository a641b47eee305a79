package be.datacoach.intake.team;

import be.datacoach.intake.scoring.Spread;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scans with their counters. Answers go in by raising numbers; nothing ever reads or writes one person's. */
@ApplicationScoped
class TeamScans {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(TeamScan scan) {
        entities.persist(scan);
        entities.flush();
    }

    /** Makes the counters; from then on they are only raised. */
    void begin(TeamScan scan, List<String> items) {
        items.forEach(item -> entities.createNativeQuery(
                        "insert into team_scan_count (scan_id, item, answers, total, squares) values (?1, ?2, 0, 0, 0)")
                .setParameter(1, scan.id())
                .setParameter(2, item)
                .executeUpdate());
    }

    Optional<TeamScan> with(LinkToken token) {
        if (!token.isWellFormed()) return Optional.empty();
        return entities.createQuery("select s from TeamScan s where s.digest = :digest", TeamScan.class)
                .setParameter("digest", token.digest())
                .getResultStream()
                .findFirst();
    }

    /** One scan of a school, held until the transaction ends so that it is closed once. */
    Optional<TeamScan> held(String uid, SchoolId school) {
        return entities.createQuery(
                        "select s from TeamScan s where s.uid = :uid and s.school = :school", TeamScan.class)
                .setParameter("uid", uid)
                .setParameter("school", school)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<TeamScan> of(List<SchoolId> schools) {
        if (schools.isEmpty()) return List.of();
        return entities.createQuery(
                        "select s from TeamScan s where s.school in :schools order by s.id desc", TeamScan.class)
                .setParameter("schools", schools)
                .getResultList();
    }

    /** @return whether this form was never counted before */
    boolean isNew(TeamScan scan, LinkToken ticket) {
        Number known = (Number)
                entities.createNativeQuery("select count(*) from team_scan_ticket where scan_id = ?1 and digest = ?2")
                        .setParameter(1, scan.id())
                        .setParameter(2, ticket.digest())
                        .getSingleResult();
        return known.intValue() == 0;
    }

    /**
     * One more, if the scan is open and not everybody answered. The ticket's own key refuses a form that is sent twice at the
     * same moment.
     */
    boolean countOne(TeamScan scan, LinkToken ticket) {
        int raised = entities.createNativeQuery("update team_scan set respondents = respondents + 1"
                        + " where id = ?1 and closed_at is null and respondents < team_size")
                .setParameter(1, scan.id())
                .executeUpdate();
        if (raised == 0) return false;
        entities.createNativeQuery("insert into team_scan_ticket (scan_id, digest) values (?1, ?2)")
                .setParameter(1, scan.id())
                .setParameter(2, ticket.digest())
                .executeUpdate();
        return true;
    }

    void raise(TeamScan scan, String item, double value) {
        entities.createNativeQuery("update team_scan_count set answers = answers + 1, total = total + ?1,"
                        + " squares = squares + ?2 where scan_id = ?3 and item = ?4")
                .setParameter(1, value)
                .setParameter(2, value * value)
                .setParameter(3, scan.id())
                .setParameter(4, item)
                .executeUpdate();
    }

    Map<String, Spread> counted(TeamScan scan) {
        List<?> rows = entities.createNativeQuery(
                        "select item, answers, total, squares from team_scan_count where scan_id = ?1")
                .setParameter(1, scan.id())
                .getResultList();
        Map<String, Spread> counted = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counted.put((String) cells[0], new Spread(whole(cells[1]), number(cells[2]), number(cells[3])));
        }
        return counted;
    }

    /** Keeps what everybody says together, and forgets how it came about. */
    void settle(TeamScan scan, Map<String, Spread> results) {
        results.forEach((item, spread) -> entities.createNativeQuery(
                        "insert into team_scan_result (scan_id, item, mean, deviation) values (?1, ?2, ?3, ?4)")
                .setParameter(1, scan.id())
                .setParameter(2, item)
                .setParameter(3, spread.mean())
                .setParameter(4, spread.deviation())
                .executeUpdate());
        forget("delete from team_scan_count where scan_id = ?1", scan);
        forget("delete from team_scan_ticket where scan_id = ?1", scan);
    }

    private void forget(String statement, TeamScan scan) {
        entities.createNativeQuery(statement).setParameter(1, scan.id()).executeUpdate();
    }

    /** Of every scan that was closed, by its id. */
    Map<Long, Map<String, TeamResult>> allResults() {
        List<?> rows = entities.createNativeQuery("select scan_id, item, mean, deviation from team_scan_result")
                .getResultList();
        Map<Long, Map<String, TeamResult>> results = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            var result = new TeamResult((String) cells[1], number(cells[2]), number(cells[3]));
            results.computeIfAbsent(((Number) cells[0]).longValue(), any -> new TreeMap<>())
                    .put(result.item(), result);
        }
        return results;
    }

    /** By factor or task; empty where too few answered. */
    Map<String, TeamResult> results(TeamScan scan) {
        List<?> rows = entities.createNativeQuery(
                        "select item, mean, deviation from team_scan_result where scan_id = ?1")
                .setParameter(1, scan.id())
                .getResultList();
        Map<String, TeamResult> results = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            String item = (String) cells[0];
            results.put(item, new TeamResult(item, number(cells[1]), number(cells[2])));
        }
        return results;
    }

    private static long whole(Object cell) {
        return ((Number) cell).longValue();
    }

    private static double number(Object cell) {
        return ((Number) cell).doubleValue();
    }
}
