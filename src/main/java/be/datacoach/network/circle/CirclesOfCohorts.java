package be.datacoach.network.circle;

import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.LeftCohort;
import be.datacoach.organisation.cohort.MergedCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a circle when its cohort goes on in another, or when somebody leaves that. */
@ApplicationScoped
class CirclesOfCohorts {
    @Inject
    private LearningNetworks networks;

    @Inject
    private Showings showings;

    @Inject
    private Leaving leaving;

    @Inject
    private Clock clock;

    /** Who leaves, and what. */
    @Dependent
    static class Leaving {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Departures departures;
    }

    /** Of the cohort, and of the networks in which they were by it. */
    void left(@Observes LeftCohort left) {
        List<String> uids = new ArrayList<>();
        leaving.cohorts.withId(left.cohort()).map(Cohort::uid).ifPresent(uids::add);
        networks.everyOneWith(left.cohort()).forEach(network -> uids.add(network.uid()));
        leaving.departures.from(uids, left.coaches());
    }

    void merged(@Observes MergedCohorts merged) {
        networks.goOn(merged.from().id(), merged.into().id(), clock.instant());
        showings.end(merged.from().uid(), clock.instant());
    }
}
