package be.datacoach.network.talk;

/** What came of what somebody sent. Only {@code DONE} changed anything. */
public enum Written {
    DONE,
    EMPTY,
    /** {@link Post#LONGEST} characters. */
    LONG,
    /** A title has one to {@link Discussion#LONGEST_TITLE} characters. */
    TITLE,
    /** It looks as if it says who a pupil is: sent again, it is kept. */
    PUPIL,
    /** A counsellor closed it meanwhile, or the place is over. */
    CLOSED,
    /** The message was hidden or deleted meanwhile. */
    GONE
}
