package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.condition.AttributeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which decisions may be shown, and of which facts the value. That a rule fired tells what it rests on: a decision that rests
 * on a trait is shown only where the file shows that trait of this person as it is; one by a rule that fired for fewer than
 * five people is not. Other values are shown in steps, and those that fewer than five share as {@code *}.
 */
final class DecisionFilter {
    private static final int PID = 0;
    private static final int RULE = 2;
    private static final int FACTS = 4;
    private static final int ACTION = 5;
    private static final int TARGET = 6;
    private static final int MODULES = 9;
    private static final int WIDTH = 9;
    private static final int TEN = 10;

    private final Anonymous anonymous;
    private final Map<String, Set<String>> byRule = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byValue = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Set<String>> variants = new TreeMap<>();
    private Map<String, Map<String, Integer>> rare = Map.of();
    private int leftOut;

    DecisionFilter(Anonymous anonymous) {
        this.anonymous = anonymous;
    }

    /** Every line once, before the first is shown. */
    void count(List<String> raw) {
        String pid = raw.get(PID);
        if (anonymous.person(pid).isEmpty()) return;
        byRule.computeIfAbsent(raw.get(RULE), none -> new HashSet<>()).add(pid);
        for (Said said : said(raw)) {
            if (said.trait().isPresent()) continue;
            byValue.computeIfAbsent(said.attribute, none -> new HashMap<>())
                    .computeIfAbsent(said.stepped(), none -> new HashSet<>())
                    .add(pid);
        }
    }

    void counted() {
        Map<String, Map<String, Integer>> people = new HashMap<>();
        byValue.forEach((attribute, values) -> people.put(
                attribute,
                values.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().size()))));
        rare = Anonymous.rare(people);
    }

    /** The line as it may be shown, or nothing. */
    Optional<List<String>> shown(List<String> raw) {
        Optional<Anonymous.Seen> person = anonymous.person(raw.get(PID));
        if (person.isEmpty()) return Optional.empty();
        List<Said> facts = said(raw);
        boolean few = byRule.getOrDefault(raw.get(RULE), Set.of()).size() < Anonymous.K;
        if (few || !facts.stream().allMatch(said -> said.isKnown(person.get()))) {
            leftOut++;
            return Optional.empty();
        }
        if (raw.get(ACTION).equals("Variant")) remember(raw);
        int number = numbers.merge(raw.get(PID), 1, Integer::sum);
        String values = facts.stream().map(this::value).distinct().collect(Collectors.joining(";"));
        return Optional.of(List.of(
                raw.get(PID),
                Integer.toString(number),
                raw.get(1),
                raw.get(RULE),
                raw.get(3),
                values,
                raw.get(ACTION),
                raw.get(TARGET),
                raw.get(7),
                raw.get(WIDTH - 1)));
    }

    /** How many lines were not shown. */
    int leftOut() {
        return leftOut;
    }

    /** What shown decisions chose for a module. */
    String variantsOf(String pid, String module) {
        return String.join("+", variants.getOrDefault(pid + " " + module, Set.of()));
    }

    private void remember(List<String> raw) {
        for (String module : raw.get(MODULES).split(" ")) {
            variants.computeIfAbsent(raw.get(PID) + " " + module, none -> new TreeSet<>())
                    .add(raw.get(TARGET));
        }
    }

    private String value(Said said) {
        if (said.trait().isPresent()) return said.attribute + "=" + said.grouped();
        boolean hidden = rare.getOrDefault(said.attribute, Map.of()).containsKey(said.stepped());
        return said.attribute + "=" + (hidden ? "*" : said.stepped());
    }

    private static List<Said> said(List<String> raw) {
        return raw.get(FACTS).isEmpty()
                ? List.of()
                : List.of(raw.get(FACTS).split(";")).stream().map(Said::of).toList();
    }

    /** A fact as a decision used it. */
    private record Said(String attribute, String value) {
        static Said of(String text) {
            int equals = text.indexOf('=');
            return new Said(text.substring(0, equals), text.substring(equals + 1));
        }

        Optional<Trait> trait() {
            return Trait.of(new AttributeId(attribute));
        }

        String grouped() {
            return trait().map(trait -> trait.group(Cell.value(value))).orElse(value);
        }

        /** Scores in tens, other numbers whole. */
        String stepped() {
            if (!value.matches("-?\\d+(\\.\\d+)?")) return value;
            double number = Double.parseDouble(value);
            boolean score = Cell.isScore(attribute);
            return Long.toString((long) (score ? Math.floor(number / TEN) * TEN : Math.floor(number)));
        }

        boolean isKnown(Anonymous.Seen person) {
            return trait().map(trait -> person.of(trait.column()).equals(grouped()))
                    .orElse(true);
        }
    }
}
