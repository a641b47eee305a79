package be.datacoach.adaptation;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a path is as an example says: {@code M08<M06} stands for an order, {@code M06=foundation} for a band,
 * {@code +M13} for a module that is in the path, {@code +M01/blinde-vlek} for a block that was added, {@code *BAO} for
 * a variant that is read somewhere, {@code R14} for a decision of a rule, {@code ?R25} for a question to the learner,
 * {@code late} for a deadline that cannot be met; {@code -} before any of them says it is not so.
 */
final class Expectation {

    private final LearningPath path;

    Expectation(LearningPath path) {
        this.path = path;
    }

    boolean holds(String word) {
        return word.startsWith("-") ? !says(word.substring(1)) : says(word);
    }

    private boolean says(String word) {
        if (word.equals("late")) return !path.timing().inTime();
        if (word.contains("<")) return order(word.split("<"));
        if (word.contains("=")) return band(word.split("="));
        return switch (word.charAt(0)) {
            case '+' ->
                word.contains("/") ? block(word.substring(1).split("/")) : path.has(new ModuleId(word.substring(1)));
            case '*' ->
                path.decisions().stream()
                        .anyMatch(one ->
                                one instanceof Decision.Variant && one.target().equals(word.substring(1)));
            case '?' -> byRule(path.questions(), word.substring(1));
            default -> byRule(path.decisions(), word);
        };
    }

    private static boolean byRule(List<Decision> decisions, String rule) {
        return decisions.stream().anyMatch(decision -> decision.reason().rule().equals(rule));
    }

    private boolean order(String[] modules) {
        List<String> order =
                path.steps().stream().map(Step::module).map(ModuleId::code).toList();
        return order.contains(modules[0])
                && order.contains(modules[1])
                && order.indexOf(modules[0]) < order.indexOf(modules[1]);
    }

    private boolean band(String[] parts) {
        Band band = Band.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return path.step(new ModuleId(parts[0]))
                .filter(step -> step.band() == band)
                .isPresent();
    }

    private boolean block(String[] parts) {
        return path.step(new ModuleId(parts[0]))
                .filter(step -> step.extras().contains(new BlockId(parts[1])))
                .isPresent();
    }
}
