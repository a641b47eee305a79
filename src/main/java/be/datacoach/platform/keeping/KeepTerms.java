package be.datacoach.platform.keeping;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every hour, each kind of thing on its own: one that fails keeps no other from going. Who may look is for who calls this to say. */
@ApplicationScoped
public class KeepTerms {
    private static final Logger LOG = System.getLogger(KeepTerms.class.getName());
    private static final Duration BETWEEN = Duration.ofHours(1);

    @Inject
    private Clockwork clockwork;

    @Inject
    @Any
    private Instance<Keeping> kinds;

    @Inject
    private KeepingRound rounds;

    @Inject
    private KeepingReports reports;

    void start(@Observes SchemaReady start) {
        clockwork.every(BETWEEN, this::round);
    }

    void round() {
        for (Keeping kind : kinds) {
            try {
                rounds.run(kind);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "What is kept as " + kind.code() + " stays until the next round", failed);
            }
        }
    }

    /** All kinds, with how many of each went since this day. */
    public List<KeepingReport> reports(LocalDate since) {
        Map<String, KeepingReports.Sum> sums = reports.since(since);
        return kinds.stream()
                .map(kind -> report(kind, sums.get(kind.code())))
                .sorted(Comparator.comparing(KeepingReport::code))
                .toList();
    }

    private static KeepingReport report(Keeping kind, KeepingReports.@Nullable Sum sum) {
        return new KeepingReport(
                kind.code(),
                kind.term(),
                Optional.ofNullable(sum).map(KeepingReports.Sum::ranAt),
                sum == null ? 0 : sum.removed());
    }
}
