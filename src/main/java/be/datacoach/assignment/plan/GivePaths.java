package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.Gift;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives coaches something to work towards, or takes it back, and calculates the path of whoever has one. Giving the same
 * again changes nothing. To be called inside a transaction, by who may give, who keeps others from giving to the same
 * coaches meanwhile.
 */
@ApplicationScoped
public class GivePaths {

    /** Why the paths were calculated again. */
    private static final String OCCASION = "assigned";

    @Inject
    private GivenPaths paths;

    @Inject
    private PlanningForMany planning;

    public Map<AccountId, Effect> give(Map<AccountId, Gift> gifts, GivenPath.Giving giving) {
        Map<AccountId, GivenPath> known = locked(gifts.keySet());
        Map<AccountId, Effect> effects = new LinkedHashMap<>();
        List<GivenPath> changed = new ArrayList<>();
        gifts.forEach((coach, gift) -> {
            GivenPath path = known.get(coach);
            Effect effect = path == null ? begin(coach, gift, giving) : path.give(gift, giving);
            if (path != null && effect != Effect.UNCHANGED) changed.add(path);
            effects.put(coach, effect);
        });
        planning.calculateAgain(changed, OCCASION);
        return effects;
    }

    /** @return those from whom something was taken; what they work towards now is what the curriculum asks */
    public Set<AccountId> takeBack(Collection<AccountId> coaches, String allotment) {
        List<GivenPath> taken = locked(coaches).values().stream()
                .filter(path -> path.takeBack(allotment))
                .toList();
        planning.calculateAgain(taken, OCCASION);
        return taken.stream().map(GivenPath::account).collect(Collectors.toSet());
    }

    private Map<AccountId, GivenPath> locked(Collection<AccountId> coaches) {
        return paths.locked(coaches).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
    }

    private Effect begin(AccountId coach, Gift gift, GivenPath.Giving giving) {
        GivenPath path = new GivenPath(coach, giving.at());
        path.give(gift, giving);
        paths.add(path);
        return Effect.NEW;
    }
}
