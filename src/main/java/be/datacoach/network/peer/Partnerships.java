package be.datacoach.network.peer;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.Partnership.Partner;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** @param since when both had said yes */
    public record Going(long pair, Instant since) {}

    /** Of each of these the pair that is going on, in as many queries for many as for one; who is in none is not in it. */
    public Map<AccountId, Going> goingOf(Collection<AccountId> coaches) {
        Instant now = clock.instant();
        List<PeerSide> own = store.sidesOf(coaches).stream()
                .filter(side -> side.standing(now) == Standing.PAIRED)
                .toList();
        Map<Long, List<PeerSide>> both = store.sidesOfPairs(
                own.stream().map(side -> side.pair().id()).distinct().toList());
        Set<AccountId> here =
                accounts
                        .withIds(both.values().stream()
                                .flatMap(List::stream)
                                .map(PeerSide::coach)
                                .toList())
                        .stream()
                        .filter(PeerRound::isHere)
                        .map(Account::id)
                        .collect(Collectors.toSet());
        Map<AccountId, Going> going = new HashMap<>();
        own.stream()
                .filter(side -> both.getOrDefault(side.pair().id(), List.of()).stream()
                        .anyMatch(other -> !other.coach().equals(side.coach()) && here.contains(other.coach())))
                .forEach(side -> going.putIfAbsent(
                        side.coach(),
                        new Going(
                                side.pair().id(), side.pair().course().paired().orElseThrow())));
        return going;
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
