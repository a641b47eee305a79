package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.network.intervisie.IntervisiePicture.Other;
import be.datacoach.network.intervisie.IntervisiePicture.Part;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.peer.Partnership;
import be.datacoach.network.peer.Partnership.Partner;
import be.datacoach.network.peer.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Finds an intervisie of the one who asks; of any other pair it is as if it did not exist. To be called inside a transaction. */
@ApplicationScoped
class Rooms {
    @Inject
    private CurrentUser user;

    @Inject
    private Partnerships partnerships;

    @Inject
    private PeerTalks talks;

    @Inject
    private PeerMinutes minutes;

    /** An intervisie, with the pair that it is of. */
    record Room(Partnership pair, PeerTalk talk) {}

    AccountId coach() {
        return user.id();
    }

    PeerTalks talks() {
        return talks;
    }

    Partnerships partnerships() {
        return partnerships;
    }

    /** Neither of these two agrees on anything else until the transaction ends: begin with it. */
    void hold(String pairUid) {
        partnerships.hold(pairUid);
    }

    /** Nobody writes anything else at this intervisie until the transaction ends: begin with it. */
    void holdTalk(String talkUid) {
        talks.hold(talkUid);
    }

    /** The pair that goes on. */
    Optional<Partnership> going() {
        return partnerships.of(user.id()).stream().filter(Partnership::isGoing).findFirst();
    }

    Room withUid(String uid) {
        PeerTalk talk = talks.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        return partnerships.of(user.id()).stream()
                .filter(pair -> pair.id() == talk.pair())
                .findFirst()
                .map(pair -> new Room(pair, talk))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** What the one who asks brings and takes along; empty at first. To be called while the intervisie is held. */
    TalkPart ownPart(PeerTalk talk, Instant now) {
        return talks.part(talk, user.id()).orElseGet(() -> {
            var part = new TalkPart(talk, user.id(), now);
            talks.add(part);
            return part;
        });
    }

    /** What the one who asks may see of it; nothing before there is a moment. */
    Optional<Talk> told(Room room) {
        PeerTalk talk = room.talk();
        Optional<TalkPart> part = talks.part(talk, user.id());
        Happened happened = minutes.happened(talk, part, user.id());
        Part own = part.map(one ->
                        new Part(one.question(), one.note(), one.isNoteShared(), one.counsellorSince(), happened))
                .orElse(Part.nothing(happened));
        return talk.startsAt()
                .map(start -> new Talk(
                        talk.uid(),
                        talk.number(),
                        start,
                        talk.minutes(),
                        talk.changes(),
                        room.pair().isGoing() ? place(talk) : "",
                        own,
                        room.pair().other().map(partner -> other(partner, room))));
    }

    private String place(PeerTalk talk) {
        return talks.moments(talk).stream()
                .filter(moment ->
                        talk.startsAt().filter(moment.startsAt()::equals).isPresent())
                .map(TalkMoment::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Who was known here first, brings the first question; from then on they take turns. */
    private Other other(Partner partner, Room room) {
        boolean ownTurn = (room.talk().number() % 2 == 1) == room.pair().first();
        Optional<TalkPart> part = talks.part(room.talk(), partner.id());
        return new Other(
                partner.name(),
                part.map(TalkPart::question).orElse(""),
                part.filter(TalkPart::isNoteShared).map(TalkPart::note).orElse(""),
                !ownTurn);
    }
}
