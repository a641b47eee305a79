/** Modules that coaches of one school agreed on: who takes which for the team. */
@NullMarked
package be.datacoach.assignment.agreed;

import org.jspecify.annotations.NullMarked;
