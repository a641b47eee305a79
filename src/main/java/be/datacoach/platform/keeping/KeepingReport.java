package be.datacoach.platform.keeping;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one kind of thing.
 *
 * @param ranAt when it was last looked at; empty when it never was
 * @param removed how many went in the period that was asked about
 */
public record KeepingReport(String code, Keeping.Term term, Optional<Instant> ranAt, long removed) {}
