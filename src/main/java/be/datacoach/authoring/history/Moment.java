package be.datacoach.authoring.history;

/**
 * A moment in the life of a module.
 *
 * @param number of a revision, or of a published version
 */
public record Moment(boolean published, int number) {}
