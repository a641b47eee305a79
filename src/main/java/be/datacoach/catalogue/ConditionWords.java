package be.datacoach.catalogue;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.proof.Persona;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions in plain words, as somebody reads them who never saw the rule language. */
public record ConditionWords(Curriculum curriculum, Phrases phrases) {

    /** Onderwijsniveau: basisonderwijs, en Uren per week: lager dan 2. */
    public String say(Condition condition) {
        return say(condition, false);
    }

    /** For whom a variant is: those for whom all these keys and the condition hold. */
    public String say(Set<VariantKey> keys, Condition when) {
        List<String> parts = Stream.concat(
                        keys.stream().sorted().map(this::say),
                        when.equals(Condition.ALWAYS) ? Stream.empty() : Stream.of(say(when, !keys.isEmpty())))
                .toList();
        return parts.isEmpty() ? phrases.say("app_condition.always") : join(parts, "and");
    }

    /** For whom rules make this key true. */
    public String say(VariantKey key) {
        List<String> conditions =
                rulesOf(key).map(rule -> say(rule.when())).distinct().toList();
        return conditions.isEmpty() ? key.code() : join(conditions, "or");
    }

    /** The rules that make a key true. */
    public Stream<Rule> rulesOf(VariantKey key) {
        return curriculum.rules().stream().filter(rule -> rule.then().contains(new Action.Choose(key)));
    }

    /** What is known of somebody, as one line. */
    public String say(Persona persona) {
        if (persona.facts().isEmpty()) return phrases.say("app_condition.stranger");
        return persona.facts().values().stream()
                .map(fact -> about(fact.attribute(), value(fact.attribute(), fact.value())))
                .collect(Collectors.joining(phrases.say("app_condition.and")));
    }

    /** People who read the same, as one line. */
    public String say(Readership.Row row) {
        if (row.who().isEmpty()) return phrases.say("app_condition.anybody");
        return row.who().stream()
                .map(said -> about(said.attribute(), values(said)))
                .collect(Collectors.joining(phrases.say("app_condition.and")));
    }

    private String values(Readership.Said said) {
        Stream<String> known = said.values().stream().map(stretch -> stretch(said.attribute(), stretch));
        Stream<String> unknown = said.unknown() ? Stream.of(phrases.say("app_condition.unknown")) : Stream.empty();
        return Stream.concat(known, unknown).collect(Collectors.joining(phrases.say("app_condition.or")));
    }

    private String stretch(AttributeId id, Readership.Stretch stretch) {
        Optional<Domain.Numbers> numbers = curriculum
                .attribute(id)
                .map(Attribute::domain)
                .filter(Domain.Numbers.class::isInstance)
                .map(Domain.Numbers.class::cast);
        if (numbers.isEmpty()) return value(id, stretch.from());
        String from = value(stretch.from());
        String to = value(stretch.to());
        if (from.equals(to)) return from;
        if (from.equals(value(Value.of(numbers.get().min())))) return phrases.say("app_condition.AT_MOST", to);
        if (to.equals(value(Value.of(numbers.get().max())))) return phrases.say("app_condition.AT_LEAST", from);
        return phrases.say("app_condition.between", from, to);
    }

    private String say(Condition condition, boolean inside) {
        if (condition.equals(Condition.ALWAYS)) return phrases.say("app_condition.always");
        if (condition instanceof Condition.All all) return joined(all.parts(), "and", inside);
        if (condition instanceof Condition.Any any) return joined(any.parts(), "or", inside);
        if (condition instanceof Condition.Not not) return opposite(not.part());
        if (condition instanceof Condition.Is is) return about(is.attribute(), words(is));
        if (condition instanceof Condition.Compare compare) return about(compare.attribute(), number(compare));
        return about(((Condition.Unknown) condition).attribute(), phrases.say("app_condition.unknown"));
    }

    private String opposite(Condition part) {
        if (part instanceof Condition.Is is) return about(is.attribute(), phrases.say("app_condition.not", words(is)));
        if (part instanceof Condition.Unknown unknown) {
            return about(unknown.attribute(), phrases.say("app_condition.known"));
        }
        return phrases.say("app_condition.not", "(" + say(part, false) + ")");
    }

    private String joined(List<Condition> parts, String word, boolean inside) {
        String said = join(parts.stream().map(part -> say(part, true)).toList(), word);
        return inside && parts.size() > 1 ? "(" + said + ")" : said;
    }

    private String join(List<String> parts, String word) {
        return String.join(phrases.say("app_condition." + word), parts);
    }

    private String about(AttributeId id, String said) {
        return phrases.say("app_condition.about", label(id), said);
    }

    /** The words in the order in which they were declared. */
    private String words(Condition.Is is) {
        Optional<Attribute> attribute = curriculum.attribute(is.attribute());
        List<String> codes = attribute
                .map(Attribute::domain)
                .filter(Domain.Words.class::isInstance)
                .map(domain -> ((Domain.Words) domain).codes())
                .orElse(List.copyOf(is.words()));
        return codes.stream()
                .filter(is.words()::contains)
                .map(code -> value(is.attribute(), Value.of(code)))
                .collect(Collectors.joining(phrases.say("app_condition.or")));
    }

    private String number(Condition.Compare compare) {
        return phrases.say("app_condition." + compare.operator(), value(Value.of(compare.threshold())));
    }

    /** A number as it is written in this language. */
    private String value(Value value) {
        return phrases.locale().getLanguage().equals("en")
                ? value.toString()
                : value.toString().replace('.', ',');
    }

    public String label(AttributeId id) {
        return curriculum
                .attribute(id)
                .map(one -> one.label().in(phrases.locale()))
                .orElse(id.name());
    }

    /** A value of an attribute, in its words. */
    public String value(AttributeId id, Value value) {
        return curriculum
                .attribute(id)
                .filter(one -> value instanceof Value.Word)
                .map(one -> one.says(value).in(phrases.locale()))
                .orElseGet(() -> value(value));
    }
}
