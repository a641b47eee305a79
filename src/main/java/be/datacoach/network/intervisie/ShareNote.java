package be.datacoach.network.intervisie;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.FindCounsellors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach lets the counsellor of the own cohort read what they took along from one intervisie, or takes that back. Twice is once. */
@ApplicationScoped
public class ShareNote {
    /** What came of it. */
    public enum Outcome {
        SHARED,
        TAKEN_BACK,
        /** Nothing was taken along yet. */
        EMPTY,
        /** Nobody accompanies them. */
        NOBODY
    }

    @Inject
    private Rooms rooms;

    @Inject
    private FindCounsellors findCounsellors;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome share(String talkUid, boolean share) {
        rooms.holdTalk(talkUid);
        TalkPart part = rooms.ownPart(rooms.withUid(talkUid).talk(), clock.instant());
        if (!share) {
            part.keepFromCounsellor();
            return Outcome.TAKEN_BACK;
        }
        if (part.note().isEmpty()) return Outcome.EMPTY;
        if (findCounsellors.own().isEmpty()) return Outcome.NOBODY;
        part.shareWithCounsellor(clock.instant());
        return Outcome.SHARED;
    }
}
