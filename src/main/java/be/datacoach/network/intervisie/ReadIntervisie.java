package be.datacoach.network.intervisie;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.intervisie.IntervisiePicture.Moment;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.intervisie.Rooms.Room;
import be.datacoach.network.peer.Partnership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A coach sees when the next intervisie is or could be, and what came of those before. */
@ApplicationScoped
public class ReadIntervisie {
    @Inject
    private Rooms rooms;

    @Inject
    private OwnMoments moments;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public IntervisiePicture read() {
        Instant now = clock.instant();
        Optional<Partnership> going = rooms.going();
        List<PeerTalk> talks = going.map(pair -> rooms.talks().of(pair.id())).orElse(List.of());
        Optional<PeerTalk> next = talks.stream().findFirst().filter(talk -> !talk.isOver(now));
        List<TalkMoment> open = next.filter(talk -> talk.startsAt().isEmpty())
                .map(rooms.talks()::moments)
                .orElse(List.of());
        List<Moment> mine = coming(open, now, moment -> moment.coach().equals(rooms.coach()));
        List<Moment> theirs = coming(open, now, moment -> !moment.coach().equals(rooms.coach()));
        Optional<Instant> end = next.flatMap(PeerTalk::endsAt);
        List<Talk> past = past(now);
        Optional<LocalDate> last =
                past.stream().findFirst().map(talk -> LocalDate.ofInstant(talk.startsAt(), clock.getZone()));
        return new IntervisiePicture(
                going,
                going.isEmpty() ? Stage.NOBODY : Stage.of(end, starts(mine), starts(theirs), now),
                next.map(PeerTalk::number).orElse(talks.size() + 1),
                mine,
                theirs,
                next.flatMap(talk -> rooms.told(new Room(going.orElseThrow(), talk))),
                past,
                moments.of(rooms.coach()).suggested(last));
    }

    /** One of them, for who is or was part of the pair. Not before there is a moment. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<Talk> read(String uid) {
        return rooms.told(rooms.withUid(uid));
    }

    private List<Talk> past(Instant now) {
        return rooms.partnerships().of(rooms.coach()).stream()
                .flatMap(pair -> rooms.talks().of(pair.id()).stream()
                        .filter(talk -> talk.isOver(now) || !pair.isGoing())
                        .flatMap(talk -> rooms.told(new Room(pair, talk)).stream()))
                .toList();
    }

    private static List<Moment> coming(List<TalkMoment> all, Instant now, Predicate<TalkMoment> whose) {
        return all.stream()
                .filter(whose)
                .filter(moment -> moment.startsAt().isAfter(now))
                .map(moment -> new Moment(moment.startsAt(), moment.place()))
                .toList();
    }

    private static List<Instant> starts(List<Moment> moments) {
        return moments.stream().map(Moment::startsAt).toList();
    }
}
