package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.assignment.plan.PauseWeeks;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** When an intervisie can be for one coach. The pause weeks of the other are the other's: nobody is told of them. */
@ApplicationScoped
class OwnMoments {
    @Inject
    private Catalogue catalogue;

    @Inject
    private PauseWeeks pauseWeeks;

    @Inject
    private Clock clock;

    Moments of(AccountId coach) {
        return new Moments(catalogue.calendar().with(pauseWeeks.of(coach)), LocalDateTime.now(clock));
    }
}
