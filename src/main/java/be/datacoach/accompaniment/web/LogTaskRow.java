package be.datacoach.accompaniment.web;

/** A task, and in how many weeks it stands in a logbook. */
public record LogTaskRow(String task, String weeks) {}
