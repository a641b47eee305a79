package be.datacoach.practice.web;

/**
 * An answer to choose, on the page.
 *
 * @param id unique over the page
 * @param words as Markdown
 */
public record OptionRow(String id, String code, String words, boolean chosen) {}
