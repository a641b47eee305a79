package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.OwnSchools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach takes back that something lies on the table: from this moment it does not. Twice is once. */
@ApplicationScoped
public class LeaveDivision {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Rounds rounds;

    @Inject
    private Departure departure;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void leave(String schoolUid) {
        Round round = rounds.locked(ownSchools.withUid(schoolUid));
        round.seat(user.id()).ifPresent(seat -> departure.leave(round, seat));
    }
}
