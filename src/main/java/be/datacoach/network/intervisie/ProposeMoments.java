package be.datacoach.network.intervisie;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.Protocol;
import be.datacoach.network.peer.Partnership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A coach proposes up to three moments for the next intervisie; they take the place of the own ones before. Where both proposed the
 * same moment, it is agreed. Twice is once.
 */
@ApplicationScoped
public class ProposeMoments {
    public static final int MOST = 3;
    public static final int LONGEST_PLACE = 500;

    /**
     * What came of it.
     *
     * @param wrong the first moment that cannot be, with why
     */
    public record Outcome(Kind kind, Optional<Wrong> wrong) {
        static Outcome of(Kind kind) {
            return new Outcome(kind, Optional.empty());
        }
    }

    /** A moment that cannot be. */
    public record Wrong(LocalDateTime moment, Moments.Refusal why) {}

    /** How it ended. */
    public enum Kind {
        PROPOSED,
        /** The other had proposed one of these. */
        AGREED,
        /** There was a moment already. */
        SETTLED,
        /** None, or more than three. */
        FEW,
        /** One cannot be; nothing was kept. */
        REFUSED
    }

    @Inject
    private Rooms rooms;

    @Inject
    private OwnMoments own;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /**
     * @param pairUid of the pair that the page was about
     * @param number of the intervisie that it was about
     * @param place where, at most {@link #LONGEST_PLACE} characters
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome propose(String pairUid, int number, List<LocalDateTime> wanted, String place) {
        rooms.hold(pairUid);
        Partnership pair =
                rooms.going().filter(one -> one.uid().equals(pairUid)).orElseThrow(() -> NotAllowed.on(pairUid));
        Moments moments = own.of(rooms.coach());
        Optional<Wrong> wrong = wanted.stream()
                .flatMap(moment -> moments.refused(moment).map(why -> new Wrong(moment, why)).stream())
                .findFirst();
        if (wanted.isEmpty() || wanted.size() > MOST) return Outcome.of(Kind.FEW);
        if (wrong.isPresent()) return new Outcome(Kind.REFUSED, wrong);
        Optional<PeerTalk> talk = next(pair, number);
        if (talk.isEmpty() || talk.get().startsAt().isPresent()) return Outcome.of(Kind.SETTLED);
        String where = place.strip();
        return Outcome.of(
                keep(talk.get(), starts(wanted), where.substring(0, Math.min(LONGEST_PLACE, where.length()))));
    }

    private List<Instant> starts(List<LocalDateTime> wanted) {
        return wanted.stream()
                .map(moment -> moment.atZone(clock.getZone()).toInstant())
                .distinct()
                .toList();
    }

    /** Nothing where the page was about another one than the next. */
    private Optional<PeerTalk> next(Partnership pair, int number) {
        List<PeerTalk> talks = rooms.talks().of(pair.id());
        Optional<PeerTalk> newest = talks.stream().findFirst();
        if (newest.filter(talk -> talk.number() == number).isPresent()) return newest;
        boolean over = newest.filter(talk -> !talk.isOver(clock.instant())).isEmpty();
        if (number != talks.size() + 1 || !over) return Optional.empty();
        Protocol protocol = catalogue.instruments().intervisie();
        var talk = new PeerTalk(
                pair.id(), number, protocol.minutes(), protocol.cover().version());
        rooms.talks().add(talk);
        return Optional.of(talk);
    }

    private Kind keep(PeerTalk talk, List<Instant> starts, String place) {
        rooms.talks().forgetMoments(talk, Optional.of(rooms.coach()));
        var theirs =
                rooms.talks().moments(talk).stream().map(TalkMoment::startsAt).collect(Collectors.toSet());
        starts.forEach(start -> rooms.talks().add(new TalkMoment(talk, rooms.coach(), start, place, clock.instant())));
        Optional<Instant> both = starts.stream().filter(theirs::contains).findFirst();
        both.ifPresent(talk::agree);
        return both.isPresent() ? Kind.AGREED : Kind.PROPOSED;
    }
}
