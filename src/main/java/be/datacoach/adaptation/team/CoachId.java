package be.datacoach.adaptation.team;

/** One of the coaches of a school, by a name that means nothing outside this division. */
public record CoachId(String code) implements Comparable<CoachId> {

    @Override
    public int compareTo(CoachId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
