package be.datacoach.organisation.school;

/**
 * How many pupils, in bands; the value of the fact {@code school.size}. The bands differ by level: below 180, to 400 and above
 * in primary, below 400, to 800 and above in secondary.
 */
public enum SchoolSize {
    SMALL,
    MEDIUM,
    LARGE
}
