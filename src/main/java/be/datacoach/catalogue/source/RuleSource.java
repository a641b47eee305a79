package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rule as it is written, at the left margin.
 *
 * @param version as it says itself; 0 where it says none
 * @param text with a line break at its end
 */
public record RuleSource(RuleId id, int version, String text) {

    /** Where rules stand that no file has. */
    private static final String OTHERS = "rules/9-others.yaml";

    private static final String RULES = "rules/";

    /** Of a text, whatever is wrong in it; nothing where it names no rule. */
    public static Optional<RuleSource> of(String text) {
        return new SourceFile("", text).top(new Findings()).flatMap(top -> of(top, text));
    }

    private static Optional<RuleSource> of(Element rule, String text) {
        Optional<String> id = rule.find("id").map(Element::text).filter(code -> !code.isBlank());
        String version = rule.find("version").map(Element::text).orElse("");
        int number = version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
        return id.map(code -> new RuleSource(new RuleId(code), number, text));
    }

    /** The same rule as this version of it. */
    public RuleSource numbered(int number) {
        return new RuleSource(id, number, text.replaceFirst("(?m)^version:.*$", "version: " + number));
    }

    /** The rules in the files that modules share, in their order. */
    public static List<RuleSource> in(Collection<SourceFile> shared) {
        var rules = new ArrayList<RuleSource>();
        for (SourceFile file : shared) {
            if (!file.path().startsWith(RULES)) continue;
            for (Element rule : rules(file)) {
                int[] at = rule.lines(file.text());
                of(rule, dedented(file.text().substring(at[0], at[1]), at[2])).ifPresent(rules::add);
            }
        }
        return rules;
    }

    /** The files with these rules in place of what is older there; a rule that no file has stands in one of its own. */
    public static List<SourceFile> laid(Collection<RuleSource> newer, Collection<SourceFile> shared) {
        Map<RuleId, RuleSource> left = new LinkedHashMap<>();
        newer.forEach(rule -> left.put(rule.id, rule));
        var files = new ArrayList<SourceFile>();
        for (SourceFile file : shared) files.add(file.path().startsWith(RULES) ? laid(file, left) : file);
        if (left.isEmpty()) return files;
        String others = left.values().stream().map(rule -> item(rule.text, 2)).collect(Collectors.joining());
        files.add(new SourceFile(OTHERS, "rules:\n" + others));
        return files;
    }

    private static SourceFile laid(SourceFile file, Map<RuleId, RuleSource> left) {
        var text = new StringBuilder(file.text());
        List<Element> rules = rules(file);
        for (int i = rules.size() - 1; i >= 0; i--) {
            Element rule = rules.get(i);
            String code = rule.find("id").map(Element::text).orElse("");
            RuleSource other = left.remove(new RuleId(code));
            int[] at = rule.lines(file.text());
            Optional<RuleSource> mine = of(rule, "");
            if (other == null || mine.filter(one -> one.version > other.version).isPresent()) continue;
            text.replace(at[0] - at[2], at[1], item(other.text, at[2] - 2));
        }
        return new SourceFile(file.path(), text.toString());
    }

    private static List<Element> rules(SourceFile file) {
        return file.top(new Findings()).map(top -> top.optionalList("rules")).orElse(List.of());
    }

    /** As an item of a list whose dashes stand in this column. */
    private static String item(String text, int column) {
        String indent = " ".repeat(column + 2);
        String lines =
                text.lines().map(line -> line.isBlank() ? "" : indent + line).collect(Collectors.joining("\n"));
        return " ".repeat(column) + "- " + lines.strip() + "\n";
    }

    private static String dedented(String text, int column) {
        return text.lines()
                        .map(line -> line.substring(Math.min(
                                column, line.length() - line.stripLeading().length())))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
