/** Turns rows into the core's values, plans, and stores what was planned. */
@NullMarked
package be.datacoach.assignment.plan;

import org.jspecify.annotations.NullMarked;
