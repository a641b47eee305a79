/**
 * A cohort gets a path and is followed on it. A dry run and a list of progress are made of the assignment, the objective
 * facts of schools and what was started and finished: of nothing that is private to a coach.
 */
@NullMarked
package be.datacoach.administration.assigning;

import org.jspecify.annotations.NullMarked;
