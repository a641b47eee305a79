package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is known of the schools where one coach works, the longest first.
 *
 * <p>What somebody confirmed wins over what the coach told. What nobody confirmed only fills in what the coach did not
 * tell. Where schools differ, the coach's answer chooses among them, else the first school does.
 */
public record SchoolContext(List<Map<AttributeId, Fact>> schools) {

    /** Of a coach who works at no school that we know of. */
    public static final SchoolContext NOWHERE = new SchoolContext(List.of());

    public SchoolContext {
        schools = List.copyOf(schools);
    }

    /** What the coach told, with what the schools add and correct. */
    public Map<AttributeId, Fact> with(Map<AttributeId, Fact> told) {
        var facts = new TreeMap<>(told);
        schools.stream()
                .flatMap(school -> school.keySet().stream())
                .distinct()
                .forEach(attribute -> facts.put(attribute, holds(attribute, Optional.ofNullable(told.get(attribute)))));
        return facts;
    }

    private Fact holds(AttributeId attribute, Optional<Fact> own) {
        List<Fact> said = schools.stream()
                .filter(school -> school.containsKey(attribute))
                .map(school -> school.get(attribute))
                .toList();
        Predicate<Fact> agrees =
                fact -> own.filter(told -> told.value().equals(fact.value())).isPresent();
        List<Fact> confirmed = said.stream().filter(Fact::confirmed).toList();
        return confirmed.stream()
                .filter(agrees)
                .findFirst()
                .or(() -> confirmed.stream().findFirst())
                .or(() -> own)
                .orElseGet(() -> said.get(0));
    }
}
