package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.intake.context.SchoolContexts;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows what an assignment would do before it is done: to whom, in how many hours, by when. Made of the assignment alone
 * and the objective facts of schools, so that no path of a coach shines through.
 */
@ApplicationScoped
public class TryAssignment {
    /** What came of it. */
    public sealed interface Outcome {
        record Tried(Trial trial) implements Outcome {}

        record Refused(Set<Refusal> why) implements Outcome {
            public Refused {
                why = Set.copyOf(why);
            }
        }
    }

    @Inject
    private Rosters rosters;

    @Inject
    private CurrentTerms currentTerms;

    @Inject
    private GivenPaths paths;

    @Inject
    private SchoolContexts schools;

    /** @param hoursAWeek that every coach is reckoned to have */
    @Requires(Permission.ASSIGN_PATHS)
    public Outcome tryOut(String cohortUid, Assignment asked, double hoursAWeek) {
        Cohort cohort = rosters.cohort(cohortUid);
        Terms terms = currentTerms.now();
        Set<Refusal> refusals = terms.refusals(asked, cohort.isArchived());
        if (!terms.allowsHours(hoursAWeek)) {
            refusals.add(Refusal.HOURS);
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        return new Outcome.Tried(trial(cohort, new Forecast(terms, terms.settled(asked), hoursAWeek)));
    }

    private Trial trial(Cohort cohort, Forecast forecast) {
        Roster roster = rosters.of(cohort);
        var contexts = schools.of(roster.ids(), forecast.terms().curriculum());
        Map<AccountId, GivenPath> given =
                paths.of(roster.ids()).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
        List<Trial.Touched> touched = roster.able().stream()
                .map(coach -> {
                    LearningPath path = forecast.at(
                            Objects.requireNonNull(contexts.get(coach.id())).with(Map.of()));
                    Optional<GivenPath> now = Optional.ofNullable(given.get(coach.id()));
                    return new Trial.Touched(
                            Member.of(coach),
                            now.map(one -> one.effectOf(forecast.assignment())).orElse(Effect.NEW),
                            now.flatMap(one -> otherThan(cohort, one)),
                            path.minutesLeft(),
                            path.timing());
                })
                .toList();
        return Trial.of(
                forecast.terms(),
                touched,
                roster.unable(),
                forecast.assignment().deadline());
    }

    private Optional<String> otherThan(Cohort cohort, GivenPath given) {
        return given.cohort().filter(other -> !other.equals(cohort.id())).flatMap(rosters::nameOf);
    }
}
