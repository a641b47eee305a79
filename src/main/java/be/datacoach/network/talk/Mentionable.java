package be.datacoach.network.talk;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.network.talk.text.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may be named in a place: only those whose name its members know already. Anybody else is text, whoever exists. */
@ApplicationScoped
class Mentionable {
    @Inject
    private Discussions discussions;

    @Inject
    private Accounts accounts;

    @Inject
    private Reach reach;

    /**
     * By name, without the one who asks: those who wrote here, who moderate, and whom
     * they know there anyway; while they belong to it.
     */
    Map<String, Account> in(Place place) {
        List<AccountId> known = Stream.of(
                        discussions.writers(place.key()),
                        place.moderators(),
                        place.named().apply(reach.me()))
                .flatMap(List::stream)
                .distinct()
                .filter(one -> place.has(one) && !one.equals(reach.me()))
                .toList();
        Map<String, Account> people = new LinkedHashMap<>();
        accounts.withIds(known).stream().filter(Account::isActive).forEach(one -> people.put(one.uid(), one));
        return people;
    }

    AccountId me() {
        return reach.me();
    }

    static List<Named.Candidate> candidates(Map<String, Account> people) {
        return people.values().stream()
                .map(one -> new Named.Candidate(one.uid(), one.displayName()))
                .toList();
    }
}
