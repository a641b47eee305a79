package be.datacoach.assignment.plan;

/** Why a coach set a choice aside, when they want to say; a code, because words may say more than they mean to. */
public enum WhyAside {
    /** It is not true of them or of their school. */
    NOT_TRUE,
    /** They can do it already. */
    KNOWN,
    /** They would rather do it in another order or way. */
    OTHERWISE,
    /** There is no time for it now. */
    NO_TIME
}
