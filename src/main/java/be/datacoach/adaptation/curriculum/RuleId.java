package be.datacoach.adaptation.curriculum;

/** A rule, such as {@code R14}. */
public record RuleId(String code) implements Comparable<RuleId> {

    @Override
    public int compareTo(RuleId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
