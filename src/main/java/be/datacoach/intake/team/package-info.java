/**
 * Team scans: colleagues answer over a link, without an account. Answers never become rows of persons or events: counters
 * are raised, results are computed once, at closing, and a small group shows nothing.
 */
@NullMarked
package be.datacoach.intake.team;

import org.jspecify.annotations.NullMarked;
