package be.datacoach.network.circle;

import be.datacoach.organisation.cohort.MergedCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What becomes of a circle when its cohort goes on in another. */
@ApplicationScoped
class CirclesOfCohorts {
    @Inject
    private LearningNetworks networks;

    @Inject
    private Showings showings;

    @Inject
    private Clock clock;

    void merged(@Observes MergedCohorts merged) {
        networks.goOn(merged.from().id(), merged.into().id(), clock.instant());
        showings.end(merged.from().uid(), clock.instant());
    }
}
