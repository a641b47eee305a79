package be.datacoach.accompaniment.logbook;

/**
 * A week in the own logbook.
 *
 * @param note for the coach alone; may be empty
 * @param revision goes up with every change; 0 while it is not kept yet
 */
public record Entry(Logged logged, String note, int revision) {
    public static final int LONGEST_NOTE = 500;

    public Week week() {
        return logged.week();
    }

    /** Whether both say the same, whenever each was written. */
    boolean says(Entry other) {
        return logged.equals(other.logged) && note.equals(other.note);
    }
}
