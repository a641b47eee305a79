package be.datacoach.accompaniment.logbook;

/**
 * What kind of working together it was. The first four as Van Gasse and others tell them apart (storytelling, helping, sharing,
 * joint work; 10.1080/09243453.2017.1321555); none of them is better than another.
 */
public enum Interaction {
    TELLING,
    HELPING,
    SHARING,
    JOINT_WORK,
    /** Nobody else was there. */
    ALONE
}
