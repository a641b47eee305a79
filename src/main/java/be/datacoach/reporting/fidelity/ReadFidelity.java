package be.datacoach.reporting.fidelity;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the course went for everybody together. Counted anew when what is known is over an hour old: it says nothing that is in a hurry. */
@ApplicationScoped
public class ReadFidelity {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    @Inject
    private GivenPaths paths;

    @Inject
    private Lives lives;

    @Inject
    private Clock clock;

    private volatile Optional<Counted> last = Optional.empty();

    /** @param at when it was counted */
    public record Counted(Instant at, Fidelity fidelity) {}

    @Requires(Permission.READ_FIDELITY)
    @Transactional
    public Counted read() {
        Instant now = clock.instant();
        Optional<Counted> known = last.filter(one -> one.at.plus(FRESH).isAfter(now));
        if (known.isPresent()) return known.get();
        Tally tally = new Tally();
        List<GivenPath> all = paths.all();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            lives.of(all.subList(from, Math.min(all.size(), from + AT_ONCE))).forEach(tally::count);
        }
        Counted counted = new Counted(now, tally.result());
        last = Optional.of(counted);
        return counted;
    }
}
