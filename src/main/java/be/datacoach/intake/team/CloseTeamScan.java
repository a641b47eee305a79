package be.datacoach.intake.team;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.intake.FactsChanged;
import be.datacoach.intake.scoring.Spread;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * A coach closes a scan. Results are computed now, once; the counters go. Where too few people answered there are no
 * results at all, not even for us. It is never opened again: two pictures of nearly the same people would give one away.
 */
@ApplicationScoped
public class CloseTeamScan {
    @Inject
    private HeldScan held;

    @Inject
    private TeamScans scans;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Schools schools;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactsChanged> changes;

    /** Closing what is closed changes nothing. */
    @Requires(Permission.RUN_TEAM_SCAN)
    @Transactional
    public void close(String uid) {
        TeamScan scan = held.withUid(uid);
        if (scan.isClosed()) return;
        TeamTerms terms = questionnaires.terms();
        Map<String, Spread> results = new TreeMap<>();
        if (scan.isTelling(terms)) {
            scans.counted(scan).forEach((item, spread) -> {
                if (spread.count() >= terms.fewest()) results.put(item, spread);
            });
        }
        if (!scan.leaderFactor()) results.remove(Pictures.LEADER);
        scan.close(clock.instant());
        scans.settle(scan, results);
        trail.record("team_scan.closed", scan.uid());
        if (!results.isEmpty()) {
            schools.coachesOf(scan.school())
                    .forEach(coach -> changes.fire(new FactsChanged(coach, FactsChanged.TEAM_SCAN)));
        }
    }
}
