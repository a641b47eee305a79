package be.datacoach.intake.web;

/**
 * An answer to choose, on the page.
 *
 * @param id unique over the page
 * @param alone whether choosing it takes the others away
 */
public record OptionRow(String id, String code, String label, boolean chosen, boolean alone) {}
