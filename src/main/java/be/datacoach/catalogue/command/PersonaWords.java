package be.datacoach.catalogue.command;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.proof.Persona;
import be.datacoach.platform.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody whom a proof found, for people and, as {@code docs/persona-format.md} has it, for programs. */
record PersonaWords(Curriculum curriculum, Phrases phrases) {

    /** What is known of this person, a line each. */
    List<String> lines(Persona persona) {
        if (persona.facts().isEmpty()) return List.of(phrases.say("command_check.anybody"));
        return Stream.concat(
                        Stream.of(phrases.say("command_check.for_whom")),
                        persona.facts().values().stream().map(fact -> "  " + line(fact)))
                .toList();
    }

    private String line(Fact fact) {
        Attribute attribute = curriculum.attribute(fact.attribute()).orElseThrow();
        String told = phrases.say(
                "command_check.fact",
                attribute.label().in(phrases.locale()),
                attribute.says(fact.value()).in(phrases.locale()),
                fact.attribute().name() + ": " + fact.value());
        if (attribute.owner() == Attribute.Owner.LEARNER) return told;
        return told + ", " + phrases.say(fact.confirmed() ? "command_plan.confirmed" : "command_plan.unconfirmed");
    }

    /** A persona that {@code scripts/plan} takes. */
    static Map<String, Object> tree(Persona persona, String name) {
        var facts = new LinkedHashMap<String, Object>();
        persona.facts().forEach((attribute, fact) -> facts.put(attribute.name(), tree(fact)));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", name);
        tree.put("facts", facts);
        return tree;
    }

    private static Map<String, Object> tree(Fact fact) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("value", value(fact.value()));
        tree.put("confirmed", fact.confirmed());
        return tree;
    }

    private static Object value(Value value) {
        if (!(value instanceof Value.Amount amount)) return value.toString();
        double number = amount.number();
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }
}
