package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Availability.Absence;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When an intervisie can be for one coach. The pause weeks of the other are the other's: nobody is told of them. */
@ApplicationScoped
class OwnMoments {
    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts facts;

    @Inject
    private Clock clock;

    Moments of(AccountId coach) {
        List<Absence> away = facts.of(coach).entrySet().stream()
                .filter(told -> told.getKey().name().startsWith(CoachFacts.AWAY))
                .map(told -> absence(told.getValue().value().toString()))
                .toList();
        var available = new Availability(away, Optional.empty(), Optional.empty());
        return new Moments(catalogue.calendar().with(available), LocalDateTime.now(clock));
    }

    private static Absence absence(String period) {
        String[] days = period.split("/");
        return new Absence(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
