package be.datacoach.practice.web;

/**
 * One competency on the page of progress.
 *
 * @param grew from the first measure to now, in words
 * @param sure how sure that is
 * @param by the modules behind it, in words; empty where there are none
 * @param next what is still to come for it, in words
 */
public record CompetencyRow(String title, String grew, String sure, String by, String next, GrowthChart chart) {}
