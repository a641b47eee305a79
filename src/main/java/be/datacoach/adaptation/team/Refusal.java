package be.datacoach.adaptation.team;

/** An agreement that cannot hold. Why is for whom it is about; the others only miss it on the table. */
public record Refusal(Agreement about, Why why) {

    /** What stands in the way. */
    public enum Why {
        /** Nobody of that name divides. */
        NO_SUCH_COACH,
        /** The module, or one that it needs, cannot be opened. */
        NOT_OFFERED,
        KNOWN_ALREADY,
        /** An earlier agreement of the same coach says otherwise. */
        AGAINST_ANOTHER,
        /** With what the module needs, and what was agreed earlier, it is more than the hours allow. */
        OVER_HOURS
    }
}
