package be.datacoach.network.division;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.School;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table of one school as it is now.
 *
 * @param division in how many weeks, and how often somebody said something
 * @param seats of coaches who work here, in the order in which they came
 * @param people those who sit here
 * @param words what they said, the oldest first
 * @param card what was agreed last
 */
record Round(
        School school,
        SchoolDivision division,
        List<Seat> seats,
        List<Account> people,
        List<DivisionWord> words,
        Optional<RoleCard> card) {

    Round {
        seats = List.copyOf(seats);
        people = List.copyOf(people);
        words = List.copyOf(words);
    }

    Optional<Seat> seat(AccountId coach) {
        return seats.stream().filter(seat -> seat.coach().equals(coach)).findFirst();
    }

    /** There is something to divide. */
    boolean isShared() {
        return seats.size() > 1;
    }

    /** What was agreed holds, and nobody talks it over. */
    boolean isSettled() {
        return card.filter(one -> !one.isOpen()).isPresent();
    }

    /** Somebody left without a word: the school, or all of Datacoach. */
    boolean isIncomplete() {
        List<String> here = people.stream().map(Account::uid).toList();
        boolean gone = people.size() < seats.size();
        return gone
                || isSettled()
                        && !card.orElseThrow().text().table().shares().stream()
                                .allMatch(share -> here.contains(share.who().code()));
    }

    /** There is a proposal to talk about. */
    boolean isTalking() {
        return isShared() && !isSettled();
    }

    Map<ModuleId, SaidOfModule> saidBy(AccountId coach) {
        return words.stream()
                .filter(word -> word.coach().equals(coach))
                .collect(Collectors.toMap(DivisionWord::module, DivisionWord::word));
    }

    /** Whether all who sit here agree with this proposal. */
    boolean allAgreeWith(String digest) {
        return isShared() && seats.stream().allMatch(seat -> seat.agreesWith(digest));
    }
}
