package be.datacoach.administration.people;

/** What a column of a file with people can say. */
public enum Field {
    /** A key that the system where the file comes from never changes. */
    EXTERNAL_ID,
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    EMAIL,
    USERNAME,
    ROLE,
    SCHOOL_ID,
    SCHOOL,
    /** Of the school, for when it is made. */
    LEVEL,
    COHORT,
    LANGUAGE,
    /** Whether somebody may log in. */
    ACTIVE
}
