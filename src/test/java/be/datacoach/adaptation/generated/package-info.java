/**
 * Curricula and learners made from a seed: the same seed gives the same case, on every machine. Whoever finds a case
 * that fails writes down seed and {@link Size}, and looks for a smaller {@link Size} that still fails.
 */
@NullMarked
package be.datacoach.adaptation.generated;

import org.jspecify.annotations.NullMarked;
