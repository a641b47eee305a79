package be.datacoach.adaptation.curriculum;

/** A task of a data coach, {@code T01} to {@code T15}. */
public record TaskId(String code) implements Comparable<TaskId> {

    @Override
    public int compareTo(TaskId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
