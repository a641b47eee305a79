package be.datacoach.administration.progress;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.given.GivenPaths.Given;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.assignment.run.ModuleRuns.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The same as {@link Milestones}, of everybody at once, without opening runs or paths. */
@ApplicationScoped
public class EverybodyReached {
    @Inject
    private ModuleRuns runs;

    @Inject
    private StoredPlans plans;

    @Inject
    private Clock clock;

    /** Of whoever was given one of these. */
    public Map<AccountId, Reached> with(Collection<Given> given) {
        Map<AccountId, Span> spans = runs.spans();
        Set<Long> perhaps = given.stream()
                .filter(path -> span(path, spans).flatMap(Span::last).isPresent())
                .map(Given::id)
                .collect(Collectors.toSet());
        Set<Long> done = perhaps.isEmpty() ? Set.of() : plans.doneOf(perhaps);
        Map<AccountId, Reached> reached = new HashMap<>();
        for (Given path : given) {
            Optional<Span> span = span(path, spans);
            reached.put(
                    path.account(),
                    Reached.of(
                            week(path.at()),
                            span.map(Span::first).map(this::week),
                            span.flatMap(Span::last)
                                    .filter(last -> done.contains(path.id()))
                                    .map(this::week)));
        }
        return reached;
    }

    private static Optional<Span> span(Given path, Map<AccountId, Span> spans) {
        return Optional.ofNullable(spans.get(path.account()));
    }

    private LocalDate week(Instant moment) {
        return SchoolCalendar.mondayOf(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
