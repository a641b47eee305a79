package be.datacoach.accompaniment.logbook;

/** At which kind of meeting, if at any. */
public enum MeetingType {
    NONE,
    /** A talk with one colleague. */
    ONE_TO_ONE,
    /** A department, a stage or teachers of the same year. */
    COLLEAGUES,
    DATA_TEAM,
    CARE,
    CLASS_COUNCIL,
    WHOLE_TEAM,
    LEADER
}
