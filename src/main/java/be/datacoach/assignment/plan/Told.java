package be.datacoach.assignment.plan;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Mastery;
import be.datacoach.intake.CoachFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a coach told and showed, taken apart as the core wants it.
 *
 * @param facts what rules may ask
 * @param measured mastery by the instapmeting, before any module
 * @param readyBy when the coach would like to be ready; a day that has passed says nothing any more
 */
record Told(
        Map<AttributeId, Fact> facts,
        Map<CompetencyId, Mastery> measured,
        Availability availability,
        Optional<LocalDate> readyBy) {

    private static final String MASTERY = "mastery.";

    static Told of(Map<AttributeId, Fact> known, Map<AttributeId, Optional<Value>> proposed, LocalDate today) {
        var facts = new TreeMap<>(known);
        proposed.forEach((attribute, value) -> value.ifPresentOrElse(
                now -> facts.put(attribute, new Fact(attribute, now, today, Fact.Giver.LEARNER, false)),
                () -> facts.remove(attribute)));
        var away = new ArrayList<Availability.Absence>();
        var measured = new HashMap<CompetencyId, Mastery>();
        for (Fact fact : List.copyOf(facts.values())) {
            String name = fact.attribute().name();
            if (name.startsWith(CoachFacts.AWAY)) {
                away.add(absence(fact.value().toString()));
                facts.remove(fact.attribute());
            } else if (name.startsWith(MASTERY)) {
                var competency = new CompetencyId(name.substring(MASTERY.length()));
                mastery(competency, Facts.of(facts)).ifPresent(one -> measured.put(competency, one));
            }
        }
        var available =
                new Availability(away, day(facts, CoachFacts.APPOINTED_FROM), day(facts, CoachFacts.APPOINTED_UNTIL));
        return new Told(
                facts, measured, available, day(facts, CoachFacts.READY_BY).filter(day -> !day.isBefore(today)));
    }

    /** Self-report is in the score and in the gap; what is not told here is what somebody said of themselves item by item. */
    private static Optional<Mastery> mastery(CompetencyId competency, Facts facts) {
        OptionalDouble score = facts.number(new AttributeId(MASTERY + competency));
        if (score.isEmpty()) return Optional.empty();
        OptionalDouble shown = facts.number(new AttributeId("performance." + competency));
        int items =
                (int) facts.number(new AttributeId("evidence." + competency)).orElse(0);
        OptionalInt performance = shown.isPresent() ? OptionalInt.of((int) shown.getAsDouble()) : OptionalInt.empty();
        return Optional.of(new Mastery(competency, OptionalInt.empty(), performance, items, (int) score.getAsDouble()));
    }

    private static Optional<LocalDate> day(Map<AttributeId, Fact> facts, AttributeId attribute) {
        return Optional.ofNullable(facts.get(attribute))
                .map(fact -> LocalDate.parse(fact.value().toString()));
    }

    private static Availability.Absence absence(String period) {
        String[] days = period.split("/");
        return new Availability.Absence(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
