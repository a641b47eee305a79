package be.datacoach.network.peer;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Role;
import be.datacoach.assignment.plan.PauseWeeks;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes those who are free to each other. To be called while the desk is held. */
@ApplicationScoped
class PeerRound {
    @Inject
    private PeerStore store;

    @Inject
    private People people;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    /** Who takes part, and where they work. */
    @Dependent
    static class People {
        @Inject
        private Accounts accounts;

        @Inject
        private Schools schools;

        @Inject
        private PauseWeeks pauseWeeks;

        /** Of these, who can log in and is a coach. */
        Set<AccountId> here(List<AccountId> some) {
            return accounts.withIds(some).stream()
                    .filter(PeerRound::isHere)
                    .map(Account::id)
                    .collect(Collectors.toSet());
        }

        Map<AccountId, List<SchoolId>> where(List<AccountId> some) {
            return schools.ofCoaches(some);
        }

        /** Of these, who chose to be left in peace this week. */
        Set<AccountId> pausing(List<AccountId> some, LocalDate today) {
            return pauseWeeks.pausingAmong(some, today);
        }
    }

    /** How long a proposal is open. */
    @Dependent
    static class Terms {
        @Inject
        private Settings settings;

        @Inject
        private Catalogue catalogue;

        Instant until(Clock clock) {
            int days = settings.get(Setting.PEER_ANSWER_DAYS);
            LocalDate last = Term.lastDay(catalogue.calendar(), LocalDate.now(clock), days);
            return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        }
    }

    static boolean isHere(Account account) {
        return account.isActive() && account.roles().contains(Role.COACH);
    }

    /**
     * Nobody is proposed to who chose to be left in peace this week.
     *
     * @param asker who looks now, and so may be asked whatever they had planned
     * @return how many couples were proposed
     */
    int propose(Optional<AccountId> asker) {
        Instant now = clock.instant();
        List<PeerSide> sides = store.sides();
        Set<AccountId> busy = sides.stream()
                .filter(side -> side.standing(now).isBusy())
                .map(PeerSide::coach)
                .collect(Collectors.toSet());
        List<PeerWish> free = awake(
                store.wishes().stream()
                        .filter(wish -> !busy.contains(wish.coach()))
                        .toList(),
                asker);
        if (free.size() < 2) return 0;
        Map<AccountId, Profile> profiles =
                free.stream().collect(Collectors.toMap(PeerWish::coach, PeerWish::profile, (older, newer) -> newer));
        List<Couple> couples = Matching.of(seekers(free), before(sides));
        couples.forEach(couple -> propose(couple, profiles, now));
        store.flush();
        return couples.size();
    }

    private List<PeerWish> awake(List<PeerWish> free, Optional<AccountId> asker) {
        Set<AccountId> pausing =
                people.pausing(free.stream().map(PeerWish::coach).toList(), LocalDate.now(clock));
        return free.stream()
                .filter(wish -> asker.filter(wish.coach()::equals).isPresent() || !pausing.contains(wish.coach()))
                .toList();
    }

    /** Whether these two are coaches with an account, and work at other schools. */
    boolean areElsewhere(List<AccountId> both) {
        if (people.here(both).size() < both.size()) return false;
        Map<AccountId, List<SchoolId>> where = people.where(both);
        List<SchoolId> all = where.values().stream().flatMap(List::stream).toList();
        return where.size() == both.size() && all.size() == Set.copyOf(all).size();
    }

    private List<Seeker> seekers(List<PeerWish> free) {
        List<AccountId> all = free.stream().map(PeerWish::coach).toList();
        Set<AccountId> here = people.here(all);
        Map<AccountId, List<SchoolId>> where = people.where(all);
        return free.stream()
                .filter(wish -> here.contains(wish.coach()))
                .map(wish -> new Seeker(
                        wish.coach(), Set.copyOf(where.getOrDefault(wish.coach(), List.of())), wish.profile()))
                .toList();
    }

    private static Set<Couple> before(List<PeerSide> sides) {
        Map<Long, List<AccountId>> coaches = sides.stream()
                .collect(Collectors.groupingBy(
                        side -> side.pair().id(), Collectors.mapping(PeerSide::coach, Collectors.toList())));
        return coaches.values().stream()
                .filter(both -> both.size() == 2)
                .map(both -> new Couple(both.get(0), both.get(1)))
                .collect(Collectors.toSet());
    }

    private void propose(Couple couple, Map<AccountId, Profile> profiles, Instant now) {
        Profile one = Objects.requireNonNull(profiles.get(couple.one()));
        Profile other = Objects.requireNonNull(profiles.get(couple.other()));
        PeerPair pair = new PeerPair(one.shared(other), now, terms.until(clock));
        store.add(pair);
        store.add(new PeerSide(pair, couple.one()));
        store.add(new PeerSide(pair, couple.other()));
    }
}
