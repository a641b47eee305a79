package be.datacoach.administration.assigning;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.given.Gift;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The path that an assignment would give to somebody of whom nothing is known but the objective facts of the school and
 * a number of hours that the administrator reckons with. Coaches at schools with the same facts share one calculation.
 */
final class Forecast {
    private final Terms terms;
    private final Gift gift;
    private final Fact hours;
    private final Map<Map<AttributeId, Fact>, LearningPath> known = new HashMap<>();

    Forecast(Terms terms, Gift gift, double hoursAWeek) {
        this.terms = terms;
        this.gift = gift;
        this.hours = new Fact(Terms.HOURS, Value.of(hoursAWeek), terms.today(), Fact.Giver.ADMINISTRATOR, false);
    }

    Terms terms() {
        return terms;
    }

    Gift gift() {
        return gift;
    }

    LearningPath at(Map<AttributeId, Fact> school) {
        return known.computeIfAbsent(school, this::plan);
    }

    private LearningPath plan(Map<AttributeId, Fact> school) {
        var facts = new TreeMap<>(school);
        facts.put(Terms.HOURS, hours);
        LearnerSnapshot known = LearnerSnapshot.knowing(facts);
        return Planner.plan(new PlanningCase(
                terms.curriculum(),
                gift.starts()
                        .map(Availability.ALWAYS::notBefore)
                        .map(known::available)
                        .orElse(known),
                gift.assignment(),
                terms.calendar(),
                terms.today(),
                Optional.empty()));
    }
}
