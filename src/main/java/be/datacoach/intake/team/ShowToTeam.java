package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach shows the team what it said together, at the address where it answered, or hides it again. */
@ApplicationScoped
public class ShowToTeam {
    @Inject
    private HeldScan held;

    @Requires(Permission.RUN_TEAM_SCAN)
    @Transactional
    public void show(String uid, boolean shown) {
        TeamScan scan = held.withUid(uid);
        if (scan.isClosed()) scan.show(shown);
    }
}
