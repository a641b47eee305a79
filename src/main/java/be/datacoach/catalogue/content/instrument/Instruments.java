package be.datacoach.catalogue.content.instrument;

/** What people are asked outside the modules, beside the first screen. */
public record Instruments(EntryTest entry, CultureScan culture, NeedsScan needs, Preferences preferences) {}
