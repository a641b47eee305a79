package be.datacoach.network.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.peer.Course.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A coach sees in one line how far they are with finding a peer; nobody is proposed on the way. */
@ApplicationScoped
public class SeeOwnPeer {
    @Inject
    private CurrentUser user;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    /** @param name of the peer; empty while there is none */
    public record Seen(At standing, String name) {}

    /** How far. */
    public enum At {
        NOT_ASKED,
        SEARCHING,
        PROPOSED,
        WAITING,
        PAIRED
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Seen see() {
        Optional<String> name = desk.pairs().of(user.id()).stream()
                .findFirst()
                .flatMap(Partnership::other)
                .map(Partnership.Partner::name);
        if (name.isPresent()) return new Seen(At.PAIRED, name.get());
        Instant now = clock.instant();
        Optional<Standing> open = desk.store().sidesOf(user.id()).stream()
                .map(side -> side.standing(now))
                .filter(one -> one == Standing.PROPOSED || one == Standing.WAITING)
                .findFirst();
        boolean looking =
                desk.store().newestWish(user.id()).filter(PeerWish::holds).isPresent();
        At without = looking ? At.SEARCHING : At.NOT_ASKED;
        return new Seen(open.map(one -> At.valueOf(one.name())).orElse(without), "");
    }
}
