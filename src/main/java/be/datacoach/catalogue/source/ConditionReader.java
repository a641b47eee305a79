package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.condition.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads conditions: {@code school.level is BAO}, {@code policy.phase in [NONE, INITIATION]},
 * {@code culture.F1 < $fragile}, {@code skill.DL8 is unknown}, combined by {@code all}, {@code any} and {@code not};
 * {@code always} holds for everybody.
 */
final class ConditionReader {

    /** Deeper than anybody can read, far less deep than the stack. */
    private static final int MOST_NESTED = 20;

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(?<attribute>[A-Za-z][\\w.]*)\\s*(?:(?<sign><=|>=|<|>)\\s*(?<number>\\S+)"
                    + "|\\s+is\\s+(?<not>not\\s+)?(?<word>\\w+)|\\s+in\\s+\\[(?<words>[^\\]]*)])\\s*");

    private final Vocabulary vocabulary;

    ConditionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Condition read(Element element) {
        return read(element, 0);
    }

    private Condition read(Element element, int depth) {
        if (depth > MOST_NESTED) {
            element.wrong("condition_too_deep");
            return Condition.ALWAYS;
        }
        if (element.isScalar()) return comparison(element);
        var entries = element.allowing(Set.of("all", "any", "not")).entries();
        if (entries.size() != 1) {
            element.wrong("condition_one_of");
            return Condition.ALWAYS;
        }
        var only = entries.entrySet().iterator().next();
        if (only.getKey().equals("not")) return new Condition.Not(read(only.getValue(), depth + 1));
        List<Condition> parts = only.getValue().list().stream()
                .map(part -> read(part, depth + 1))
                .toList();
        return only.getKey().equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Condition comparison(Element element) {
        if (element.text().equals("always")) return Condition.ALWAYS;
        Matcher matcher = COMPARISON.matcher(element.text());
        if (!matcher.matches()) {
            element.wrong("condition_unreadable", element.text());
            return Condition.ALWAYS;
        }
        String name = matcher.group("attribute");
        Optional<Attribute> attribute = vocabulary.attribute(name);
        if (attribute.isEmpty()) {
            element.wrong("unknown_attribute", name, vocabulary.nearestAttribute(name));
            return Condition.ALWAYS;
        }
        return matcher.group("sign") == null
                ? words(element, attribute.get(), matcher)
                : number(element, attribute.get(), matcher);
    }

    private Condition words(Element element, Attribute attribute, Matcher matcher) {
        String word = matcher.group("word");
        if ("unknown".equals(word)) {
            Condition unknown = new Condition.Unknown(attribute.id());
            return matcher.group("not") == null ? unknown : new Condition.Not(unknown);
        }
        Set<String> words = word != null
                ? Set.of(word)
                : Arrays.stream(matcher.group("words").split(","))
                        .map(String::strip)
                        .collect(Collectors.toSet());
        if (!(attribute.domain() instanceof Domain.Words domain)) {
            element.wrong("number_attribute", attribute.id().name());
            return Condition.ALWAYS;
        }
        words.stream()
                .filter(one -> !domain.codes().contains(one))
                .forEach(one -> element.wrong("unknown_value", one, Nearest.to(one, domain.codes())));
        Condition is = new Condition.Is(attribute.id(), words);
        return matcher.group("not") == null ? is : new Condition.Not(is);
    }

    private Condition number(Element element, Attribute attribute, Matcher matcher) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.sign().equals(matcher.group("sign")))
                .findFirst()
                .orElseThrow();
        double threshold = threshold(element, matcher.group("number"));
        if (!(attribute.domain() instanceof Domain.Numbers)) {
            element.wrong("word_attribute", attribute.id().name());
        } else if (!attribute.domain().holds(Value.of(threshold))) {
            element.wrong(
                    "threshold_out_of_range",
                    matcher.group("number"),
                    attribute.id().name());
        }
        return new Condition.Compare(attribute.id(), operator, threshold);
    }

    private double threshold(Element element, String written) {
        if (written.startsWith("$")) {
            String name = written.substring(1);
            return vocabulary.threshold(name).orElseGet(() -> {
                element.wrong("unknown_threshold", name, vocabulary.nearestThreshold(name));
                return 0.0;
            });
        }
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            element.wrong("number_expected", written);
            return 0;
        }
    }
}
