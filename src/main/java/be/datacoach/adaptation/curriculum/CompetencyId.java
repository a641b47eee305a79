package be.datacoach.adaptation.curriculum;

/** A competency, {@code C1} to {@code C9}. */
public record CompetencyId(String code) implements Comparable<CompetencyId> {

    @Override
    public int compareTo(CompetencyId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
