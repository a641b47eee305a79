package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives coaches something to work towards, and calculates the path of whoever has one. Giving the same again changes
 * nothing. To be called inside a transaction, by who may give.
 */
@ApplicationScoped
public class GivePaths {

    /** Why the paths were calculated again. */
    private static final String OCCASION = "assigned";

    @Inject
    private GivenPaths paths;

    @Inject
    private Planning planning;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Map<AccountId, Effect> give(Collection<AccountId> coaches, Assignment assignment, CohortId cohort) {
        var giving = new GivenPath.Giving(user.id(), cohort, clock.instant());
        Map<AccountId, GivenPath> known =
                paths.locked(coaches).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
        Map<AccountId, Effect> effects = new LinkedHashMap<>();
        for (AccountId coach : coaches) {
            effects.put(coach, give(coach, known, assignment, giving));
        }
        return effects;
    }

    private Effect give(
            AccountId coach, Map<AccountId, GivenPath> known, Assignment assignment, GivenPath.Giving giving) {
        GivenPath path = known.get(coach);
        if (path == null) {
            path = new GivenPath(coach, giving.at());
            path.give(assignment, giving);
            paths.add(path);
            return Effect.NEW;
        }
        Effect effect = path.give(assignment, giving);
        if (effect != Effect.UNCHANGED) planning.calculateAgain(coach, OCCASION);
        return effect;
    }
}
