package be.datacoach.organisation.school;

/** What a school teaches; the value of the fact {@code school.level}. */
public enum SchoolLevel {
    BAO,
    SO
}
