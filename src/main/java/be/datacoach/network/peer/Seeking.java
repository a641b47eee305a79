package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.network.peer.Course.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens when somebody comes by or a day begins, each in a transaction of its own: so that it begins with what it holds. */
@ApplicationScoped
class Seeking {
    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    /**
     * Proposes those who are free to each other. Twice is once.
     *
     * @param asker who looks now; nobody when a day begins
     * @return how many couples were proposed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int propose(Optional<AccountId> asker) {
        desk.store().hold();
        return desk.round().propose(asker);
    }

    /** Whether somebody takes part and has neither a peer nor a proposal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isFree(AccountId coach) {
        Instant now = clock.instant();
        return desk.store().newestWish(coach).filter(PeerWish::holds).isPresent()
                && desk.store().sidesOf(coach).stream()
                        .noneMatch(side -> side.standing(now).isBusy());
    }

    /** Pairs of which the other has no account any more, or is no coach. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> abandoned(AccountId coach) {
        Instant now = clock.instant();
        return desk.store().sidesOf(coach).stream()
                .filter(side -> side.standing(now) == Standing.PAIRED)
                .filter(side ->
                        desk.pairs().of(side).filter(Partnership::isGoing).isEmpty())
                .map(side -> side.pair().uid())
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(String pairUid) {
        desk.store().hold(pairUid).ifPresent(pair -> pair.end(clock.instant()));
    }
}
