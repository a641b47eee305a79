package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition as it is written in the rule language, and its one canonical form: a line that stands behind {@code when:}
 * anywhere. Thresholds keep their names.
 */
public final class ConditionSource {

    /**
     * Comparisons that all hold, or of which any does: what a form with lines can show.
     *
     * @param any whether one of them is enough
     * @param comparisons such as {@code school.level is BAO}; empty for everybody
     */
    public record Lines(boolean any, List<String> comparisons) {
        public Lines {
            comparisons = List.copyOf(comparisons);
        }

        /** As it is written; {@code always} without comparisons. */
        public String written() {
            if (comparisons.isEmpty()) return "always";
            if (comparisons.size() == 1) return comparisons.get(0);
            String parts =
                    comparisons.stream().map(ConditionSource::quoted).collect(Collectors.joining(", ", "[", "]"));
            return "{" + (any ? "any" : "all") + ": " + parts + "}";
        }
    }

    private ConditionSource() {}

    /** What a condition says, in one line or in several, and what is wrong with it. */
    public static LibraryReader.Read<Condition> read(String written, Common common) {
        var findings = new Findings();
        Optional<Element> top = top(written, findings);
        Condition condition = top.map(common.conditions()::read).orElse(Condition.ALWAYS);
        if (top.isEmpty() && findings.none()) {
            findings.add(new Finding("", 1, 1, "condition_unreadable", List.of(written)));
        }
        return LibraryReader.Read.of(condition, findings);
    }

    /** The same condition in its canonical form; as it stands where it is no YAML. */
    public static String canonical(String written) {
        return top(written, new Findings()).map(ConditionSource::line).orElse(written.strip());
    }

    /** The lines of it, where it is not nested deeper than that. */
    public static Optional<Lines> lines(String written) {
        return top(written, new Findings()).flatMap(ConditionSource::lines);
    }

    private static Optional<Lines> lines(Element element) {
        if (element.isScalar()) {
            String only = line(element);
            return Optional.of(new Lines(false, only.equals("always") ? List.of() : List.of(only)));
        }
        if (!element.isMap() || element.entries().size() != 1) return Optional.empty();
        var only = element.entries().entrySet().iterator().next();
        boolean flat = (only.getKey().equals("all") || only.getKey().equals("any"))
                && only.getValue().isList()
                && only.getValue().list().stream().allMatch(Element::isScalar);
        if (!flat) return Optional.empty();
        List<String> parts =
                only.getValue().list().stream().map(ConditionSource::line).toList();
        return Optional.of(new Lines(only.getKey().equals("any"), parts));
    }

    static String line(Element element) {
        if (element.isScalar()) return element.text().strip().replaceAll("\\s+", " ");
        if (element.isList()) {
            return element.list().stream().map(ConditionSource::part).collect(Collectors.joining(", ", "[", "]"));
        }
        return element.entries().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + part(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String part(Element element) {
        return element.isScalar() ? quoted(line(element)) : line(element);
    }

    /** Between brackets, a comma or a bracket would end it. */
    private static String quoted(String comparison) {
        return comparison.matches("[\\w.][\\w.$<>= -]*") ? comparison : "'" + comparison.replace("'", "''") + "'";
    }

    private static Optional<Element> top(String written, Findings findings) {
        return written.isBlank() ? Optional.empty() : new SourceFile("", written).top(findings);
    }
}
