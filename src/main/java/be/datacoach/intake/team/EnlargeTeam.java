package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach finds that the team is larger than it seemed. It never gets smaller: that would lower the limit of privacy. */
@ApplicationScoped
public class EnlargeTeam {
    @Inject
    private HeldScan held;

    /** @return whether it was done; not for a closed scan, a smaller team, or more people than a school has */
    @Requires(Permission.RUN_TEAM_SCAN)
    @Transactional
    public boolean to(String uid, int people) {
        TeamScan scan = held.withUid(uid);
        if (scan.isClosed() || people < scan.teamSize() || people > OpenTeamScan.MOST_PEOPLE) return false;
        scan.enlarge(people);
        return true;
    }
}
