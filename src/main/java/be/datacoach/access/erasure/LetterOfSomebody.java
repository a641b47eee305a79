package be.datacoach.access.erasure;

import java.time.LocalDate;

/**
 * A letter, or whatever else somebody who cannot log in asked by to be erased.
 *
 * @param on the day on which it came: the term runs from then on
 * @param about what it is, so that it can be found again; up to 500 characters, and gone with the person
 */
public record LetterOfSomebody(LocalDate on, String about) {
    /** As many characters as can be kept. */
    public static final int LONGEST = 500;
}
