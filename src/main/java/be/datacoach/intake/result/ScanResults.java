package be.datacoach.intake.result;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Questionnaire;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.Motivation;
import be.datacoach.intake.scoring.TaskNeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The scans and the preferences of one person scored. */
record ScanResults(Instruments instruments, Questionnaire asked, Map<String, Given> given) {

    private static final AttributeId SOURCE = new AttributeId("culture.source");
    private static final AttributeId BLIND_SPOT = new AttributeId("blindSpot");
    private static final AttributeId MOTIVATION = new AttributeId("motivation");

    /** Periods away are told as facts that no rule may ask: {@code away.1} is {@code 2027-02-01/2027-02-14}. */
    private static final String AWAY = CoachFacts.AWAY;

    List<FactorScore> factors() {
        CultureScan culture = instruments.culture();
        List<Rated> items = asked.questions().stream()
                .map(Asked.Statement.class::cast)
                .map(Asked.Statement::item)
                .toList();
        return FactorScore.of(culture, items, ratings(), instruments.thresholds());
    }

    static Map<AttributeId, Optional<Value>> culture(List<FactorScore> factors) {
        var facts = new TreeMap<AttributeId, Optional<Value>>();
        factors.forEach(factor ->
                facts.put(new AttributeId("culture." + factor.factor()), Optional.of(Value.of(factor.score()))));
        if (!facts.isEmpty()) facts.put(SOURCE, Optional.of(Value.of("SELF")));
        return facts;
    }

    /** Tasks of which both importance and coverage were told. */
    List<TaskNeed> needs() {
        return asked.questions().stream()
                .map(Asked.Need.class::cast)
                .flatMap(one -> need(one).stream())
                .toList();
    }

    private Optional<TaskNeed> need(Asked.Need one) {
        Given answer = given.get(one.id());
        if (answer == null) return Optional.empty();
        OptionalInt importance = answer.number(Asked.Need.IMPORTANCE);
        OptionalInt coverage = answer.number(Asked.Need.COVERAGE);
        if (importance.isEmpty() || coverage.isEmpty()) return Optional.empty();
        Optional<String> owner = answer.field(Asked.Need.OWNER).filter(who -> !who.equals(Given.DONT_KNOW));
        return Optional.of(new TaskNeed(one.asked().task(), importance.getAsInt(), coverage.getAsInt(), owner));
    }

    Map<AttributeId, Optional<Value>> needs(List<TaskNeed> needs) {
        var facts = new TreeMap<AttributeId, Optional<Value>>();
        needs.forEach(one -> facts.put(new AttributeId("need." + one.task()), Optional.of(Value.of(one.need()))));
        boolean blind = needs.stream().anyMatch(one -> one.blindSpot(instruments.thresholds()));
        if (!facts.isEmpty()) facts.put(BLIND_SPOT, Optional.of(Value.of(blind ? "YES" : "NO")));
        return facts;
    }

    Map<AttributeId, Optional<Value>> preferences() {
        var facts = new TreeMap<AttributeId, Optional<Value>>();
        for (Preferences.Choice choice : instruments.preferences().choices()) {
            Optional.ofNullable(given.get(choice.id())).ifPresent(answer -> facts.putAll(chosen(choice, answer)));
        }
        facts.putAll(days());
        Motivation.of(instruments.preferences(), ratings())
                .ifPresent(motivation -> facts.put(MOTIVATION, Optional.of(Value.of(motivation))));
        return facts;
    }

    /** The days that were told; a day that was taken back is not known any more. */
    private Map<AttributeId, Optional<Value>> days() {
        var days = new TreeMap<AttributeId, Optional<Value>>();
        for (Asked question : asked.questions()) {
            Optional<Given> told = Optional.ofNullable(given.get(question.id()));
            if (told.isEmpty()) continue;
            if (question instanceof Asked.Away) {
                days.put(new AttributeId(AWAY + question.id()), told.flatMap(Asked.Away::period));
            } else if (question instanceof Asked.Day) {
                days.put(CoachFacts.READY_BY, told.flatMap(Asked.Day::told));
            }
        }
        return days;
    }

    private static Map<AttributeId, Optional<Value>> chosen(Preferences.Choice choice, Given answer) {
        var facts = new TreeMap<AttributeId, Optional<Value>>();
        switch (choice.pick()) {
            case ONE ->
                choice.attribute()
                        .ifPresent(asked -> facts.put(asked, answer.choice().map(ScanResults::value)));
            case SEVERAL ->
                choice.options().stream()
                        .filter(option -> !option.value().equals(Asked.Choosing.NONE))
                        .forEach(option -> facts.put(
                                option.attribute().orElseGet(() -> new AttributeId(CoachFacts.WISH + option.value())),
                                Optional.of(Value.of(answer.choices().contains(option.value()) ? "YES" : "NO"))));
            case ORDER -> facts.put(CoachFacts.FAVOURITE, first(choice, answer).map(Value::of));
        }
        return facts;
    }

    private static Optional<String> first(Preferences.Choice choice, Given answer) {
        return choice.options().stream()
                .map(Preferences.Option::value)
                .filter(option -> answer.field(option).filter("1"::equals).isPresent())
                .findFirst();
    }

    private static Value value(String chosen) {
        return chosen.matches("[0-9.]+") ? Value.of(Double.parseDouble(chosen)) : Value.of(chosen);
    }

    private Map<String, Integer> ratings() {
        var ratings = new HashMap<String, Integer>();
        given.forEach(
                (question, answer) -> answer.number(Given.VALUE).ifPresent(rating -> ratings.put(question, rating)));
        return ratings;
    }
}
