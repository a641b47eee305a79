package be.datacoach.adaptation.condition;

import java.util.LinkedHashSet;
import java.util.List;

/** What a condition says of the facts, and the facts that make it say so. */
public record Verdict(Truth truth, List<Fact> because) {

    public Verdict {
        because = List.copyOf(because);
    }

    public boolean holds() {
        return truth == Truth.TRUE;
    }

    Verdict not() {
        return new Verdict(truth.not(), because);
    }

    /** The verdict of all parts together: only the parts that decide are kept as its facts. */
    static Verdict all(List<Verdict> parts) {
        Truth truth = Truth.TRUE;
        for (Verdict part : parts) truth = truth.and(part.truth);
        return new Verdict(truth, deciding(parts, truth));
    }

    static Verdict any(List<Verdict> parts) {
        Truth truth = Truth.FALSE;
        for (Verdict part : parts) truth = truth.or(part.truth);
        return new Verdict(truth, deciding(parts, truth));
    }

    private static List<Fact> deciding(List<Verdict> parts, Truth truth) {
        var deciding = new LinkedHashSet<Fact>();
        for (Verdict part : parts) {
            if (part.truth == truth) deciding.addAll(part.because);
        }
        return List.copyOf(deciding);
    }
}
