package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;

/**
 * What stands on an instrument.
 *
 * @param id never changes
 * @param version goes up with every change that makes answers incomparable
 */
public record Cover(String id, int version, Text title, Text lead) {}
