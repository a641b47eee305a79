package be.datacoach.access.audit;

/** What came of going along the whole chain. */
public sealed interface ChainCheck {
    /**
     * Everything is as it was sealed.
     *
     * @param entries how many
     * @param last the number and seal of the last, to be noted elsewhere
     */
    record Whole(long entries, Last last) implements ChainCheck {}

    record Last(long number, String seal) {}

    /** @param number of the first entry that is not as it was sealed */
    record Broken(long number, Why why) implements ChainCheck {}

    enum Why {
        CHANGED,
        MISSING
    }
}
