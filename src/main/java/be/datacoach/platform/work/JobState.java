package be.datacoach.platform.work;

/** Where a job stands. */
public enum JobState {
    /** Nobody works on it yet, or it pauses before it is tried again. */
    WAITING,
    /** An instance holds it, for as long as its lease lasts. */
    RUNNING,
    DONE,
    /** It needs somebody: {@code problem} says why. */
    FAILED,
    /** Somebody stopped it; what it did stays. */
    STOPPED;

    /** Whether it is still to be expected that it goes on by itself. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
