package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.PeerPicture.Last;
import be.datacoach.network.peer.PeerPicture.Place;
import be.datacoach.network.peer.PeerPicture.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A coach sees who is proposed, or who the peer is. Who is free and looks is proposed somebody on the way. */
@ApplicationScoped
public class ReadPeer {
    /** As in counts: what fits fewer than so many people could be one of them. */
    static final int LEAST = 5;

    @Inject
    private Desk desk;

    @Inject
    private Seeking seeking;

    @Inject
    private OwnProfile profile;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public PeerPicture read() {
        seeking.abandoned(profile.coach()).forEach(seeking::end);
        if (seeking.isFree(profile.coach())) seeking.propose(Optional.of(profile.coach()));
        return picture(desk.store().newestWish(profile.coach()), current());
    }

    private Optional<PeerSide> current() {
        Instant now = clock.instant();
        return desk.store().sidesOf(profile.coach()).stream()
                .filter(side -> side.standing(now).isBusy())
                .max(Comparator.comparing(side -> side.standing(now)));
    }

    private PeerPicture picture(Optional<PeerWish> wish, Optional<PeerSide> now) {
        Optional<PeerWish> holding = wish.filter(PeerWish::holds);
        return new PeerPicture(
                place(wish),
                holding.map(PeerWish::profile).orElseGet(() -> profile.with(List.of())),
                holding.map(PeerWish::saidAt),
                profile.suggested(),
                now.filter(side -> side.pair().course().paired().isEmpty()).map(this::proposal),
                now.flatMap(desk.pairs()::of),
                now.isPresent() ? Optional.empty() : last());
    }

    private Place place(Optional<PeerWish> wish) {
        if (!profile.isSomewhere()) return Place.NOWHERE;
        boolean moved = wish.filter(one -> !one.holds() && one.hasMoved()).isPresent();
        return moved ? Place.MOVED : Place.SOMEWHERE;
    }

    private Optional<Last> last() {
        return desk.store().sidesOf(profile.coach()).stream().findFirst().flatMap(side -> switch (side.standing(
                clock.instant())) {
            case LAPSED -> Optional.of(Last.LAPSED);
            case ENDED -> Optional.of(Last.ENDED);
            case PROPOSED, WAITING, PAIRED, DECLINED -> Optional.empty();
        });
    }

    private Proposal proposal(PeerSide own) {
        List<PeerWish> wishes = desk.store().wishes();
        AccountId me = profile.coach();
        Profile other = desk.pairs()
                .other(own)
                .flatMap(side -> desk.store().newestWish(side.coach()))
                .map(PeerWish::profile)
                .orElse(new Profile(Optional.empty(), Optional.empty(), List.of()));
        List<Profile> everybody = wishes.stream()
                .filter(wish -> !wish.coach().equals(me))
                .map(PeerWish::profile)
                .toList();
        boolean accepted = own.standing(clock.instant()) == Standing.WAITING;
        Instant last = own.pair().course().until().minusSeconds(1);
        return new Proposal(
                own.pair().uid(),
                Glimpse.of(other, own.pair().shared(), everybody, LEAST),
                accepted,
                LocalDate.ofInstant(last, clock.getZone()));
    }
}
