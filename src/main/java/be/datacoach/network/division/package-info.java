/**
 * Coaches of one school divide who learns what.
 *
 * <p>Somebody who says yes to what lies on the table takes a {@link be.datacoach.network.division.Seat}. {@code Cases} makes of
 * what is stored what the core divides, {@code Proposals} divides it, and once all agree with one proposal it becomes a {@code
 * RoleCard} and goes into each path. Nothing private leaves this package but to whom it is about.
 */
@NullMarked
package be.datacoach.network.division;

import org.jspecify.annotations.NullMarked;
