package be.datacoach.practice.web;

/**
 * A module on the page of progress.
 *
 * @param href empty where it cannot be opened yet
 * @param state its key without what stands before it, such as {@code now}
 * @param done how much of it is done, in words
 * @param left how long it still takes, or when it was finished
 */
public record StepRow(String title, String href, String state, String done, String left) {}
