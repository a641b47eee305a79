package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.Gift;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

        /** @param feasible a day by which everybody could be ready, where the day that was asked is the matter */
        record Refused(Set<Refusal> why, Optional<LocalDate> feasible) implements Outcome {
            public Refused {
                why = Set.copyOf(why);
            }
        }
    }

    @Inject
    private Audiences audiences;

    @Inject
    private CurrentTerms currentTerms;

    @Inject
    private GivenPaths paths;

    @Inject
    private Outlooks outlooks;

    @Requires(Permission.ASSIGN_PATHS)
    public Outcome tryOut(Audience audience, Order asked) {
        Roster roster = audiences.of(audience);
        Terms terms = currentTerms.now();
        Set<Refusal> refusals = terms.refusals(asked, roster.over());
        if (refusals.equals(Set.of(Refusal.DEADLINE_PAST))) {
            return new Outcome.Refused(
                    refusals, trial(roster, terms, withoutDeadline(asked)).feasibleForAll());
        }
        return refusals.isEmpty()
                ? new Outcome.Tried(trial(roster, terms, terms.settled(asked)))
                : new Outcome.Refused(refusals, Optional.empty());
    }

    private static Order withoutDeadline(Order order) {
        Gift open = order.gift().unhurried();
        return Order.of(open, order.hours(), order.standing());
    }

    private Trial trial(Roster roster, Terms terms, Order order) {
        Map<AccountId, GivenPath> given =
                paths.of(roster.ids()).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
        Optional<CohortId> own = audiences.cohortOf(roster.audience());
        Map<CohortId, String> names = given.values().stream()
                .flatMap(path -> path.cohort().stream())
                .distinct()
                .filter(cohort -> !own.equals(Optional.of(cohort)))
                .collect(Collectors.toMap(
                        Function.identity(), cohort -> audiences.nameOf(cohort).orElse("")));
        List<Trial.Touched> touched = new ArrayList<>();
        outlooks.of(roster, new Forecast(terms, order.gift(), order.hours())).forEach((coach, path) -> {
            Optional<GivenPath> now = Optional.ofNullable(given.get(coach.id()));
            Trial.Outlook outlook = outlook(coach, path.timing(), terms, order);
            touched.add(new Trial.Touched(
                    Member.of(coach),
                    now.map(one -> one.effectOf(giftFor(outlook, order))).orElse(Effect.NEW),
                    now.flatMap(GivenPath::cohort).map(names::get),
                    path.minutesLeft(),
                    outlook));
        });
        return Trial.of(terms, touched, roster.unable(), order.gift());
    }

    static Trial.Outlook outlook(Account coach, Timing timing, Terms terms, Order order) {
        boolean own = !timing.inTime() && order.ownDays().has(coach.uid());
        return new Trial.Outlook(timing, terms.feasible(timing), own);
    }

    static Gift giftFor(Trial.Outlook outlook, Order order) {
        return outlook.ownDay() ? order.gift().until(outlook.feasible()) : order.gift();
    }
}
