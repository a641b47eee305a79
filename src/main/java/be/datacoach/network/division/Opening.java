package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes at a table, one at a time: somebody sits down, or what was agreed is talked over anew. */
@ApplicationScoped
class Opening {
    @Inject
    private Rounds rounds;

    @Inject
    private Divisions divisions;

    @Inject
    private Clock clock;

    Round locked(School school) {
        return rounds.locked(school);
    }

    /** The table, and the seat of somebody at it; who does not sit there may not know of it. */
    Sitting sitting(School school, AccountId coach) {
        Round round = rounds.locked(school);
        return new Sitting(round, round.seat(coach).orElseThrow(() -> NotAllowed.on(school.uid())));
    }

    /** Somebody at a table. */
    record Sitting(Round round, Seat seat) {}

    void sitDown(Seat seat) {
        divisions.add(seat);
    }

    /** What was agreed holds until the next card, but everybody says yes anew. */
    void open(Round round, Reopening why, AccountId by) {
        round.card().ifPresent(card -> card.reopen(why, by, clock.instant()));
        round.seats().forEach(Seat::beginAnew);
        round.division().moveOn();
    }
}
