package be.datacoach.adaptation.condition;

import java.util.List;
import java.util.stream.Stream;

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
        Truth truth = parts.stream().map(Verdict::truth).reduce(Truth.TRUE, Truth::and);
        return new Verdict(truth, deciding(parts, truth));
    }

    static Verdict any(List<Verdict> parts) {
        Truth truth = parts.stream().map(Verdict::truth).reduce(Truth.FALSE, Truth::or);
        return new Verdict(truth, deciding(parts, truth));
    }

    private static List<Fact> deciding(List<Verdict> parts, Truth truth) {
        Stream<Verdict> deciding = parts.stream().filter(part -> part.truth == truth);
        return deciding.flatMap(part -> part.because.stream()).distinct().toList();
    }
}
