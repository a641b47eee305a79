package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What is said at a table, and what comes of it. */
@ApplicationScoped
class Talk {
    @Inject
    private Opening opening;

    @Inject
    private Divisions divisions;

    @Inject
    private Proposals proposals;

    @Inject
    private Clock clock;

    Opening.Sitting sitting(School school, AccountId coach) {
        return opening.sitting(school, coach);
    }

    Proposal divide(Round round) {
        return proposals.of(round);
    }

    RoleCardText text(Proposal proposal) {
        return proposals.text(proposal);
    }

    /** @return the table with it */
    Round say(Opening.Sitting sitting, ModuleId module, Optional<SaidOfModule> word) {
        Round round = sitting.round();
        if (Optional.ofNullable(round.saidBy(sitting.seat().coach()).get(module))
                .equals(word)) return round;
        divisions.takeBack(round.school().id(), sitting.seat().coach(), module);
        word.ifPresent(said ->
                divisions.add(new DivisionWord(sitting.seat(), round.school().id(), module, said, clock.instant())));
        round.division().moveOn();
        return opening.locked(round.school());
    }
}
