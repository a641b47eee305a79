package be.datacoach.network.division;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.assignment.agreed.AgreedModules;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;

/** All agree: keeps the role card, and lets each path take what was agreed. */
@ApplicationScoped
class Settlement {
    @Inject
    private Talk talk;

    @Inject
    private Divisions divisions;

    @Inject
    private Paths paths;

    @Inject
    private Clock clock;

    /** Where agreements go into paths. */
    @ApplicationScoped
    static class Paths {
        @Inject
        private AgreedModules agreed;

        @Inject
        private Planning planning;

        void take(Account coach, School school, Proposal proposal) {
            var takes =
                    proposal.division().table().share(new CoachId(coach.uid())).takes();
            agreed.settle(coach.id(), school.id(), takes);
            planning.calculateAgain(coach.id(), Departure.OCCASION);
        }
    }

    Opening.Sitting sitting(School school, AccountId coach) {
        return talk.sitting(school, coach);
    }

    Proposal divide(Round round) {
        return talk.divide(round);
    }

    void settle(Round round, Proposal proposal) {
        int number = round.card().map(RoleCard::number).orElse(0) + 1;
        var card = new RoleCard(round.school().id(), number, talk.text(proposal), clock.instant());
        divisions.add(card);
        for (Seat seat : round.seats()) {
            divisions.add(new CardVoice(card, seat.coach(), seat.agreedAt().orElseThrow()));
            seat.beginAnew();
        }
        round.division().moveOn();
        // Always in the same order, so that two settlements never wait for each other's paths.
        round.people().stream()
                .sorted(Comparator.comparing(account -> account.id().value()))
                .forEach(coach -> paths.take(coach, round.school(), proposal));
    }
}
