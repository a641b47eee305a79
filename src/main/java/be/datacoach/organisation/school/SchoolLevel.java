package be.datacoach.organisation.school;

/** What a school teaches; the value of the fact {@code schoolLevel}. */
public enum SchoolLevel {
    BAO,
    SO
}
