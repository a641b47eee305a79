package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.Course.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What is done to proposals and pairs, by whomever it is asked. To be called while these are held. */
@ApplicationScoped
class Desk {
    @Inject
    private PeerStore store;

    @Inject
    private PeerRound round;

    @Inject
    private Partnerships pairs;

    @Inject
    private Clock clock;

    PeerStore store() {
        return store;
    }

    PeerRound round() {
        return round;
    }

    Partnerships pairs() {
        return pairs;
    }

    /** Whether both can still be a pair: neither lost the account, and they do not work together by now. */
    boolean areBothHere(List<PeerSide> both) {
        return round.areElsewhere(both.stream().map(PeerSide::coach).toList());
    }

    /** Says no to what is still proposed. Nobody is shown that. */
    void leaveProposals(AccountId coach) {
        Instant now = clock.instant();
        store.sidesOf(coach).stream()
                .filter(side -> side.pair().course().paired().isEmpty())
                .forEach(side -> side.say(Word.NO, now));
    }

    void endPairs(AccountId coach) {
        Instant now = clock.instant();
        store.sidesOf(coach).stream()
                .filter(side -> side.standing(now) == Standing.PAIRED)
                .forEach(side -> side.pair().end(now));
    }
}
