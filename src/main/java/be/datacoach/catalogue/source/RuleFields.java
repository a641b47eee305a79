package be.datacoach.catalogue.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule as the fields of a form, and back into its canonical text.
 *
 * @param rank as it is written, such as {@code prior-knowledge}
 * @param each {@code module}, {@code task}, or empty for once
 * @param when a condition in one line
 * @param binding why it may not be set aside; empty texts when it may
 */
public record RuleFields(
        String rank, String each, String when, List<Act> then, Words because, List<String> sources, Words binding) {

    /**
     * One thing that a rule does.
     *
     * @param verb as it is written, such as {@code not-beyond}
     * @param what on what: modules, a key, a band, a number of minutes
     * @param extra the modules that others come before, that a limit is in, or the number of weeks; often empty
     */
    public record Act(String verb, String what, String extra) {}

    /** In two languages. */
    public record Words(String nl, String en) {
        boolean none() {
            return nl.isBlank() && en.isBlank();
        }
    }

    /** The verbs, in the order in which a form offers them. */
    public static final List<String> VERBS = List.of(
            "include",
            "exclude",
            "early",
            "first",
            "move",
            "add",
            "variant",
            "take",
            "not-beyond",
            "lower",
            "pace",
            "format",
            "coach");

    public RuleFields {
        then = List.copyOf(then);
        sources = List.copyOf(sources);
    }

    /** Nothing where a text is no map. */
    public static Optional<RuleFields> of(RuleSource rule) {
        return new SourceFile("", rule.text())
                .top(new Findings())
                .filter(Element::isMap)
                .map(top -> new RuleFields(
                        text(top, "rank"),
                        text(top, "each"),
                        top.find("when").map(RuleFields::condition).orElse("always"),
                        top.optionalList("then").stream().map(RuleFields::act).toList(),
                        words(top, "because"),
                        top.words("sources"),
                        words(top, "binding")));
    }

    private static String condition(Element when) {
        return ConditionSource.line(when);
    }

    private static String text(Element top, String key) {
        return top.find(key).filter(Element::isScalar).map(Element::text).orElse("");
    }

    private static Words words(Element top, String key) {
        Optional<Element> found = top.find(key);
        if (found.filter(Element::isScalar).isPresent()) {
            String both = found.get().text().strip();
            return new Words(both, both);
        }
        return found.map(both ->
                        new Words(text(both, "nl").strip(), text(both, "en").strip()))
                .orElse(new Words("", ""));
    }

    private static Act act(Element element) {
        if (!element.isMap() || element.entries().isEmpty()) return new Act("", "", "");
        var first = element.entries().entrySet().iterator().next();
        if (first.getKey().equals("pace") && first.getValue().isMap()) {
            return new Act("pace", text(first.getValue(), "minutes-a-week"), text(first.getValue(), "weeks-a-module"));
        }
        String extra = element.find("before")
                .or(() -> element.find("in"))
                .map(RuleFields::joined)
                .orElse("");
        return new Act(first.getKey(), joined(first.getValue()), extra);
    }

    private static String joined(Element value) {
        if (value.isScalar()) return value.text();
        return value.isList() ? value.list().stream().map(Element::text).collect(Collectors.joining(", ")) : "";
    }

    /** The whole rule in its canonical form. */
    public RuleSource written(RuleSource as) {
        var lines = new ArrayList<String>();
        lines.add("id: " + as.id());
        lines.add("version: " + as.version());
        lines.add("rank: " + scalar(rank));
        if (!each.isBlank()) lines.add("each: " + scalar(each));
        lines.add("when: " + when);
        lines.add(then.isEmpty() ? "then: []" : "then:");
        then.forEach(act -> lines.addAll(act(act)));
        lines.addAll(words("because", because));
        List<String> named = sources.stream().filter(one -> !one.isBlank()).toList();
        if (!named.isEmpty()) {
            lines.add("sources: " + named.stream().map(RuleFields::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
        if (!binding.none()) lines.addAll(words("binding", binding));
        return new RuleSource(as.id(), as.version(), String.join("\n", lines) + "\n");
    }

    private static List<String> act(Act act) {
        String what = act.what.strip();
        return switch (act.verb) {
            case "lower" -> List.of("  - lower: true");
            case "first", "include", "exclude" -> List.of("  - " + act.verb + ": " + list(what));
            case "early" -> List.of("  - early: " + (what.equals("task") ? what : list(what)));
            case "move" -> List.of("  - move: " + list(what), "    before: " + list(act.extra));
            case "not-beyond" ->
                act.extra.isBlank()
                        ? List.of("  - not-beyond: " + scalar(what))
                        : List.of("  - not-beyond: " + scalar(what), "    in: " + list(act.extra));
            case "pace" -> List.of("  - pace: " + pace(what, act.extra.strip()));
            default -> List.of("  - " + scalar(act.verb) + ": " + scalar(what));
        };
    }

    private static String pace(String minutes, String weeks) {
        var parts = new ArrayList<String>();
        if (!minutes.isEmpty()) parts.add("minutes-a-week: " + scalar(minutes));
        if (!weeks.isEmpty()) parts.add("weeks-a-module: " + scalar(weeks));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String list(String words) {
        return Arrays.stream(words.split("[,;\\s]+"))
                .filter(word -> !word.isBlank())
                .map(RuleFields::scalar)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> words(String key, Words words) {
        return List.of(key + ":", "  nl: " + quoted(words.nl), "  en: " + quoted(words.en));
    }

    private static String scalar(String word) {
        return word.matches("[A-Za-z0-9][A-Za-z0-9_./-]*") ? word : quoted(word);
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if (c == '"' || c == '\\') quoted.append('\\');
            if (Character.isISOControl(c)) quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            else quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }
}
