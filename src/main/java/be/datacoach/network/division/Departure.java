package be.datacoach.network.division;

import be.datacoach.assignment.agreed.AgreedModules;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.organisation.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Somebody leaves the table. What they said goes with them, and so does what they took for the team; what the others agreed
 * on holds until they agree on something else.
 */
@ApplicationScoped
class Departure {
    /** Why a path is calculated again. */
    static final String OCCASION = "division";

    @Inject
    private Divisions divisions;

    @Inject
    private AgreedModules agreed;

    @Inject
    private Planning planning;

    @Inject
    private Clock clock;

    /** Somebody who is on the card has no account any more. */
    void ofNobody(Round round) {
        round.card().ifPresent(card -> card.reopen(Reopening.LEFT, null, clock.instant()));
        round.seats().forEach(Seat::beginAnew);
        round.division().moveOn();
    }

    void leave(Round round, Seat seat) {
        SchoolId school = round.division().school();
        seat.leave(clock.instant());
        divisions.takeBackAll(school, seat.coach());
        round.card().ifPresent(card -> card.reopen(Reopening.LEFT, seat.coach(), clock.instant()));
        round.seats().forEach(Seat::beginAnew);
        round.division().moveOn();
        agreed.settle(seat.coach(), school, List.of());
        planning.calculateAgain(seat.coach(), OCCASION);
    }
}
