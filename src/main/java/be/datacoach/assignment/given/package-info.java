/** Paths that were given: targets, mandatory modules, deadline. */
@NullMarked
package be.datacoach.assignment.given;

import org.jspecify.annotations.NullMarked;
