package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.condition.Value;
import java.util.Set;

/** What a fact says, read back from a line. */
final class Cell {
    /** What goes from 0 to 100, or from -100. */
    private static final Set<String> SCORES = Set.of("mastery", "performance", "gap", "culture", "module", "context");

    private Cell() {}

    static Value value(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Value.of(Double.parseDouble(text)) : Value.of(text);
    }

    static boolean isScore(String attribute) {
        return SCORES.contains(attribute.replaceFirst("\\..*", ""));
    }
}
