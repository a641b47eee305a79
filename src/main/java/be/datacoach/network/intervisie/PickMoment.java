package be.datacoach.network.intervisie;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.peer.Partnership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A coach picks one of the moments that the other proposed, or says that an agreed one does not suit after all. Twice is once. */
@ApplicationScoped
public class PickMoment {
    /** What came of it. */
    public enum Outcome {
        AGREED,
        /** Another moment was agreed meanwhile. */
        OTHER,
        /** It is no longer proposed, or has passed. */
        GONE
    }

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    /** @param pairUid of the pair that the page was about */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome pick(String pairUid, Instant start) {
        rooms.hold(pairUid);
        Optional<PeerTalk> next = next(pairUid);
        if (next.flatMap(PeerTalk::startsAt).isPresent()) {
            return next.flatMap(PeerTalk::startsAt).filter(start::equals).isPresent() ? Outcome.AGREED : Outcome.OTHER;
        }
        boolean proposed = next.stream()
                .flatMap(talk -> rooms.talks().moments(talk).stream())
                .filter(moment -> !moment.coach().equals(rooms.coach()))
                .anyMatch(moment -> moment.startsAt().equals(start));
        if (!proposed || !start.isAfter(clock.instant())) return Outcome.GONE;
        next.orElseThrow().agree(start);
        return Outcome.AGREED;
    }

    /**
     * @param pairUid of the pair that the page was about
     * @param talkUid of the intervisie whose moment does not suit; one that has begun stays
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void unpick(String pairUid, String talkUid) {
        rooms.hold(pairUid);
        Rooms.Room room = rooms.withUid(talkUid);
        if (!room.pair().isGoing() || !room.pair().uid().equals(pairUid)) throw NotAllowed.on(talkUid);
        if (room.talk().startsAt().filter(clock.instant()::isBefore).isEmpty()) return;
        room.talk().loseMoment();
        rooms.talks().forgetMoments(room.talk(), Optional.empty());
    }

    private Optional<PeerTalk> next(String pairUid) {
        Partnership pair =
                rooms.going().filter(one -> one.uid().equals(pairUid)).orElseThrow(() -> NotAllowed.on(pairUid));
        return rooms.talks().of(pair.id()).stream().findFirst().filter(talk -> !talk.isOver(clock.instant()));
    }
}
