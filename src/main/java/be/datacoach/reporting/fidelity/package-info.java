/**
 * Whether the course did as it was meant to: which rules fired, were followed or set aside and why, how much was read that was written for
 * who reads it, and how long it took beside what was planned. Counts by rule and by module, of at least five people; never by person, school or
 * cohort.
 */
@NullMarked
package be.datacoach.reporting.fidelity;

import org.jspecify.annotations.NullMarked;
