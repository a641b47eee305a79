package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.TaskId;

/**
 * One thing that could be otherwise. Of others it can only name what lies on the table; what is private it can only say
 * of the reader.
 */
public sealed interface Change {

    /** The reader takes the agreement on this module back. */
    record TakenBack() implements Change {}

    /** The reader would rather not take it. */
    record RatherNot() implements Change {}

    /** Another coach would gladly take it. */
    record Gladly(CoachId other) implements Change {}

    /**
     * The reader has another amount of time.
     *
     * @param minutesMore a week; fewer when it is negative
     */
    record Hours(int minutesMore) implements Change {}

    /** The team would no longer ask for a task. */
    record Unneeded(TaskId task) implements Change {}

    /**
     * The coaches give themselves another number of weeks.
     *
     * @param more fewer when it is negative
     */
    record Term(int more) implements Change {}
}
