package be.datacoach.network.intervisie;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A coach says that an intervisie took place, or takes that back. Once both said so it counts as learning time, and stops to when either
 * takes it back. Twice is once.
 */
@ApplicationScoped
public class SayItTookPlace {
    /** What came of it. */
    public enum Outcome {
        BOTH,
        /** The other did not say so yet. */
        NOTED,
        TAKEN_BACK,
        /** It is not over. */
        EARLY
    }

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome say(String talkUid, boolean held) {
        rooms.holdTalk(talkUid);
        PeerTalk talk = rooms.withUid(talkUid).talk();
        if (!talk.isOver(clock.instant())) return Outcome.EARLY;
        rooms.ownPart(talk, clock.instant()).sayHeld(held, clock.instant());
        if (!held) {
            talk.didNotTakePlace();
            return Outcome.TAKEN_BACK;
        }
        long said =
                rooms.talks().parts(talk).stream().filter(TalkPart::saysHeld).count();
        if (said == 2) talk.tookPlace(clock.instant());
        return talk.isHeld() ? Outcome.BOTH : Outcome.NOTED;
    }
}
