/** Measures the core against the goals of the design; run by {@code scripts/bench engine}, never as a timed test. */
@NullMarked
package be.datacoach.adaptation.bench;

import org.jspecify.annotations.NullMarked;
