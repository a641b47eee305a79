package be.datacoach.adaptation.path;

import java.time.LocalDate;

/** Whole weeks: from the Monday of the first to the Monday of the last. */
public record Span(LocalDate firstWeek, LocalDate lastWeek) {}
