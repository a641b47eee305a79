package be.datacoach.network.division;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Role;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Reads who sits at the table of a school. Who no longer works there leaves it on the way. To be called in a transaction. */
@ApplicationScoped
class Rounds {
    /** A school year less the weeks in which nobody begins something new. */
    static final int WEEKS = 20;

    @Inject
    private Divisions divisions;

    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    @Inject
    private Departure departure;

    /** Coaches who work at a school, with an account that is open. */
    List<Account> coachesOf(SchoolId school) {
        return accounts.withIds(schools.coachesOf(school)).stream()
                .filter(account -> account.isActive() && account.roles().contains(Role.COACH))
                .toList();
    }

    /** Nothing where nobody ever sat down. */
    Optional<Round> at(School school) {
        return divisions.of(school.id(), LockModeType.NONE).map(division -> {
            Round round = read(school, division, LockModeType.NONE);
            return round.isIncomplete() ? without(school) : round;
        });
    }

    /** Held until the transaction ends, so that one coach of a school says something at a time. */
    Round locked(School school) {
        SchoolDivision division =
                divisions.of(school.id(), LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(school));
        Round round = read(school, division, LockModeType.PESSIMISTIC_WRITE);
        return round.isIncomplete() ? without(school) : round;
    }

    private SchoolDivision begin(School school) {
        divisions.begin(school.id(), WEEKS);
        return divisions.of(school.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Round without(School school) {
        SchoolDivision division =
                divisions.of(school.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        Round round = read(school, division, LockModeType.PESSIMISTIC_WRITE);
        List<AccountId> here = round.people().stream().map(Account::id).toList();
        round.seats().stream()
                .filter(seat -> !here.contains(seat.coach()))
                .forEach(seat -> departure.leave(round, seat));
        if (round.isSettled()) departure.ofNobody(round);
        return read(school, division, LockModeType.PESSIMISTIC_WRITE);
    }

    private Round read(School school, SchoolDivision division, LockModeType lock) {
        List<Seat> seats = divisions.seats(school.id(), lock);
        List<AccountId> seated = seats.stream().map(Seat::coach).toList();
        List<Account> people = coachesOf(school.id()).stream()
                .filter(account -> seated.contains(account.id()))
                .toList();
        return new Round(
                school,
                division,
                seats,
                people,
                divisions.words(school.id(), lock),
                divisions.newestCard(school.id(), lock));
    }
}
