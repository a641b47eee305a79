/**
 * An audience gets a path: tried first, given some people at a time, changed, taken back. A dry run is made of the
 * assignment and the objective facts of schools, of nothing that is private to a coach.
 */
@NullMarked
package be.datacoach.administration.assigning;

import org.jspecify.annotations.NullMarked;
