package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.administration.audience.Roster;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** When everybody in an audience would be ready, as far as their schools tell. */
@ApplicationScoped
class Outlooks {
    /** So many coaches are asked about in one question to the database. */
    private static final int AT_ONCE = 500;

    @Inject
    private SchoolContexts schools;

    Map<Account, LearningPath> of(Roster roster, Forecast forecast) {
        Map<Account, LearningPath> paths = new LinkedHashMap<>();
        List<Account> able = new ArrayList<>(roster.able());
        for (int from = 0; from < able.size(); from += AT_ONCE) {
            List<Account> some = able.subList(from, Math.min(able.size(), from + AT_ONCE));
            Map<AccountId, SchoolContext> known = schools.of(
                    some.stream().map(Account::id).toList(), forecast.terms().curriculum());
            some.forEach(coach -> paths.put(
                    coach,
                    forecast.at(Objects.requireNonNull(known.get(coach.id())).with(Map.of()))));
        }
        return paths;
    }
}
