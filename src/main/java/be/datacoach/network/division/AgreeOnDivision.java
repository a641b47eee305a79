package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.network.division.Opening.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach agrees with the proposal they saw. Once all do, it is kept as a role card and goes into the path of each. */
@ApplicationScoped
public class AgreeOnDivision {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Settlement settlement;

    @Inject
    private Clock clock;

    /** What came of it. */
    public enum Outcome {
        /** The proposal is another by now: nobody agrees with what they did not see. */
        CHANGED,
        /** Others have yet to say yes. */
        NOTED,
        SETTLED
    }

    /** @param digest of the proposal that was seen */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome agree(String schoolUid, String digest) {
        Sitting sitting = settlement.sitting(ownSchools.withUid(schoolUid), user.id());
        Round round = sitting.round();
        if (!round.isShared()) throw NotAllowed.on(schoolUid);
        if (round.isSettled()) return Outcome.SETTLED;
        Proposal proposal = settlement.divide(round);
        if (!proposal.digest().equals(digest)) return Outcome.CHANGED;
        sitting.seat().agree(digest, clock.instant());
        if (!round.allAgreeWith(digest)) return Outcome.NOTED;
        settlement.settle(round, proposal);
        return Outcome.SETTLED;
    }
}
