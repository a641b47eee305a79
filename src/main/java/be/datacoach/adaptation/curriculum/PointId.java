package be.datacoach.adaptation.curriculum;

/** A variation point, unique within its module. */
public record PointId(String code) implements Comparable<PointId> {

    @Override
    public int compareTo(PointId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
