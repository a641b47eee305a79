package be.datacoach.access.rights;

/** What becomes of rows when the person they belong to is erased. */
public enum Fate {
    /** They go. */
    ERASED,
    /** They stay, for what they say is not about this person; only who it was is emptied. The column may be null. */
    FORGOTTEN,
    /** They stay with an opaque code that nothing leads from: for the audit trail only. */
    OPAQUE,
    /** {@link Holding#eraseInside} sees to it. */
    INSIDE,
    /** They belong to nobody. */
    UNTOUCHED
}
