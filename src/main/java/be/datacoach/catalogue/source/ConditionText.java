package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Condition;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a condition that somebody typed, in the words of docs/rule-language.md; of several lines, each must hold. */
public final class ConditionText {

    /** What stands for the name of the file in findings. */
    private static final String TYPED = "";

    private ConditionText() {}

    public static LibraryReader.Read<Condition> read(String typed, Common common) {
        var findings = new Findings();
        var condition = new SourceFile(TYPED, asYaml(typed))
                .top(findings)
                .map(common.conditions()::read)
                .orElse(Condition.ALWAYS);
        return LibraryReader.Read.of(condition, findings);
    }

    private static String asYaml(String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean comparisons = lines.size() > 1 && lines.stream().noneMatch(line -> line.contains(":"));
        return comparisons
                ? lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n", "all:\n", ""))
                : typed;
    }
}
