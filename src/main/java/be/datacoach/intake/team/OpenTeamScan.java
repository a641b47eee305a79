package be.datacoach.intake.team;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.LeaderFactor;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.organisation.school.School;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A coach opens a scan for the team of the own school, after the agreements, and gets a link to pass on. */
@ApplicationScoped
public class OpenTeamScan {
    static final int MOST_PEOPLE = 400;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private TeamScans scans;

    @Inject
    private Agreements agreements;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private LeaderFactor leaderFactor;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param teamSize how many people are asked, the coach not counted */
    @Requires(Permission.RUN_TEAM_SCAN)
    @Transactional
    public Opened open(String schoolUid, Instrument instrument, int teamSize) {
        School school = ownSchools.withUid(schoolUid);
        int fewest = questionnaires.terms().fewest();
        if (!agreements.made()) return new Opened.AgreementsFirst();
        if (teamSize < fewest || teamSize > MOST_PEOPLE) return new Opened.WrongSize(fewest, MOST_PEOPLE);
        if (isOpen(school, instrument)) return new Opened.OpenAlready();
        LinkToken token = LinkToken.fresh();
        TeamScan scan = new TeamScan(school.id(), instrument, token, teamSize, clock.instant())
                .opened(user.id(), leaderFactor.agreedAt(school.id()));
        scans.add(scan);
        scans.begin(scan, questionnaires.counted(instrument));
        trail.record("team_scan.opened", scan.uid());
        return new Opened.Open(token);
    }

    private boolean isOpen(School school, Instrument instrument) {
        return scans.of(List.of(school.id())).stream()
                .anyMatch(scan -> scan.instrument() == instrument && !scan.isClosed());
    }
}
