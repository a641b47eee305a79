package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.assignment.given.Gift;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How long given paths are reckoned to take, from what was given and the school alone: of no path as it is. */
@ApplicationScoped
public class Estimates {
    private static final double USUAL_HOURS = 2;

    @Inject
    private SchoolContexts schools;

    @Inject
    private CurrentTerms currentTerms;

    public Map<AccountId, Integer> minutesOf(Collection<GivenPath> given) {
        Terms terms = currentTerms.now();
        Map<AccountId, SchoolContext> known =
                schools.of(given.stream().map(GivenPath::account).toList(), terms.curriculum());
        Map<Gift, Forecast> forecasts = new HashMap<>();
        Map<AccountId, Integer> minutes = new HashMap<>();
        for (GivenPath path : given) {
            Gift gift = path.gift().unhurried();
            Forecast forecast = forecasts.computeIfAbsent(gift, asked -> new Forecast(terms, asked, USUAL_HOURS));
            SchoolContext school = Objects.requireNonNull(known.get(path.account()));
            minutes.put(path.account(), forecast.at(school.with(Map.of())).minutesLeft());
        }
        return minutes;
    }
}
