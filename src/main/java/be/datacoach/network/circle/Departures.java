package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who leaves a circle takes back what they wanted seen there: who comes back is asked anew. */
@ApplicationScoped
class Departures {
    @Inject
    private Circles circles;

    @Inject
    private Showings showings;

    @Inject
    private Clock clock;

    /** After it happened: who still takes part, by another cohort or alone, did not leave. @param left uids of circles */
    void from(Collection<String> left, Collection<AccountId> coaches) {
        Map<AccountId, Set<String>> now = circles.uidsOf(coaches);
        showings.of(left, coaches).stream()
                .filter(one -> !now.getOrDefault(one.account(), Set.of()).contains(one.circle()))
                .forEach(one -> one.become(false, clock.instant()));
    }
}
