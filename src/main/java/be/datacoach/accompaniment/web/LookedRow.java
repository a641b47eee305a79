package be.datacoach.accompaniment.web;

/**
 * A field of an artefact that somebody looks at.
 *
 * @param label as Markdown
 * @param before what stood there when feedback was last given; empty where it is the same
 */
public record LookedRow(String name, String label, String text, String before, String comment) {}
