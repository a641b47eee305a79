package be.datacoach.catalogue.content;

/**
 * Whom a module is for. Each kind of learner has a curriculum of its own: competencies, rules, modules, and a path that
 * is planned from them alone.
 */
public enum LearnerKind {
    /** Learns to be a data coach at a school. */
    COACH,
    /** A pedagogical counsellor, who learns to accompany data coaches. */
    COUNSELLOR
}
