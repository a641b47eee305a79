package be.datacoach.administration.people;

import java.util.List;

/**
 * What is wrong in a row.
 *
 * @param field whose cell is to be mended
 * @param code of the sentence, {@code admin_rows.fault.CODE}
 * @param words for it
 */
public record Fault(Field field, Code code, List<String> words) {
    /** What can be wrong. */
    public enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        KEY_MISSING,
        KEY_TOO_LONG,
        USERNAME_SHAPE,
        USERNAME_TAKEN,
        USERNAME_OTHER,
        EMAIL_SHAPE,
        EMAIL_OF_SEVERAL,
        ROLE_UNKNOWN,
        ROLE_BY_HAND,
        SCHOOL_UNKNOWN,
        SCHOOL_OF_SEVERAL,
        SCHOOL_ARCHIVED,
        SCHOOL_NAME,
        LEVEL_UNKNOWN,
        COHORT_UNKNOWN,
        COHORT_OF_SEVERAL,
        COHORT_NAME,
        NO_COACH,
        LANGUAGE_UNKNOWN,
        ACTIVE_UNKNOWN,
        ACTIVE_NEW,
        ACTIVE_ADMINISTRATOR,
        SAME_AS_ROW
    }

    static Fault of(Field field, Code code, String... words) {
        return new Fault(field, code, List.of(words));
    }
}
