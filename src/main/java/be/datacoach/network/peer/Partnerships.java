package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.Partnership.Partner;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The pairs that somebody is or was part of. To be called inside a transaction. */
@ApplicationScoped
public class Partnerships {
    @Inject
    private PeerStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** Until the transaction ends, neither of these two says or plans anything else: begin with it. */
    public void hold(String pairUid) {
        store.hold(pairUid);
    }

    /** The newest first; the first may be going on, the others are over. */
    public List<Partnership> of(AccountId coach) {
        return store.sidesOf(coach).stream().flatMap(side -> of(side).stream()).toList();
    }

    /** Nothing for a proposal. */
    Optional<Partnership> of(PeerSide own) {
        Standing standing = own.standing(clock.instant());
        if (standing != Standing.PAIRED && standing != Standing.ENDED) return Optional.empty();
        Optional<PeerSide> other = other(own);
        boolean first =
                other.filter(one -> one.coach().value() < own.coach().value()).isEmpty();
        return Optional.of(new Partnership(
                own.pair().id(),
                own.pair().uid(),
                own.pair().course().paired().orElseThrow(),
                own.pair().shared(),
                other.filter(one -> standing == Standing.PAIRED).flatMap(this::partner),
                first));
    }

    Optional<PeerSide> other(PeerSide own) {
        return store.sidesOf(own.pair()).stream()
                .filter(side -> !side.coach().equals(own.coach()))
                .findFirst();
    }

    private Optional<Partner> partner(PeerSide side) {
        return accounts.withId(side.coach())
                .filter(PeerRound::isHere)
                .map(account -> new Partner(
                        account.id(),
                        account.displayName(),
                        schools.ofCoach(account.id()).stream().map(School::name).toList()));
    }
}
