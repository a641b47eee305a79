package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach says yes to what lies on the table between the coaches of an own school, and sits down. Twice is once. */
@ApplicationScoped
public class JoinDivision {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Opening opening;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void join(String schoolUid) {
        School school = ownSchools.withUid(schoolUid);
        Round round = opening.locked(school);
        if (round.seat(user.id()).isPresent()) return;
        opening.sitDown(new Seat(school.id(), user.id(), clock.instant()));
        opening.open(round, Reopening.JOINED, user.id());
    }
}
