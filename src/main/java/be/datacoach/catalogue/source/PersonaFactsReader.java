package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what is known of a persona: {@code school.level: BAO}, or with who gave it and when
 * {@code school.size: {value: SMALL, on: 2026-10-01, by: director, confirmed: true}}.
 */
final class PersonaFactsReader {

    private static final Set<String> KEYS = Set.of("value", "on", "by", "confirmed");

    private final Curriculum curriculum;
    private final List<String> askable;
    private final LocalDate today;

    PersonaFactsReader(Curriculum curriculum, LocalDate today) {
        this.curriculum = curriculum;
        this.today = today;
        this.askable = curriculum.attributes().stream()
                .filter(attribute -> attribute.owner() != Attribute.Owner.COMPUTED)
                .map(attribute -> attribute.id().name())
                .toList();
    }

    Map<AttributeId, Fact> read(Optional<Element> map) {
        var facts = new TreeMap<AttributeId, Fact>();
        map.ifPresent(element -> element.entries()
                .forEach((name, value) -> attribute(value, name)
                        .ifPresent(attribute -> facts.put(attribute.id(), fact(attribute, value)))));
        return facts;
    }

    private Optional<Attribute> attribute(Element place, String name) {
        Optional<Attribute> attribute = curriculum.attribute(new AttributeId(name));
        if (attribute.isEmpty()) place.wrong("unknown_attribute", name, Nearest.to(name, askable));
        else if (!askable.contains(name)) place.wrong("computed_attribute", name);
        return attribute.filter(known -> askable.contains(name));
    }

    private Fact fact(Attribute attribute, Element element) {
        if (element.isScalar())
            return new Fact(attribute.id(), value(attribute, element), today, giver(attribute), false);
        element.allowing(KEYS);
        LocalDate on = element.find("on").map(place -> date(element, place)).orElse(today);
        Value value =
                element.need("value").map(place -> value(attribute, place)).orElse(Value.of(0));
        Fact.Giver by = element.find("by")
                .map(place -> AttributesReader.word(place, Fact.Giver.class, Fact.Giver.LEARNER))
                .orElse(giver(attribute));
        return new Fact(attribute.id(), value, on, by, element.flag("confirmed", false));
    }

    private LocalDate date(Element fact, Element place) {
        LocalDate on = Texts.date(fact, "on");
        if (on.isAfter(today)) place.wrong("fact_from_the_future", on.toString(), today.toString());
        return on;
    }

    /** What is measured is computed; everything else is told. */
    private static Fact.Giver giver(Attribute attribute) {
        String kind = attribute.id().name().split("\\.")[0];
        return Set.of("mastery", "performance", "evidence", "gap", "skill").contains(kind)
                ? Fact.Giver.COMPUTED
                : Fact.Giver.LEARNER;
    }

    private static Value value(Attribute attribute, Element element) {
        if (attribute.domain() instanceof Domain.Words words) {
            String word = element.text();
            if (!words.codes().contains(word)) {
                element.wrong("unknown_value", word, Nearest.to(word, words.codes()));
            }
            return Value.of(word);
        }
        Domain.Numbers numbers = (Domain.Numbers) attribute.domain();
        Value number = Value.of(element.number());
        if (!numbers.holds(number)) {
            element.wrong(
                    "number_out_of_range",
                    element.text(),
                    Value.of(numbers.min()).toString(),
                    Value.of(numbers.max()).toString());
        }
        return number;
    }
}
