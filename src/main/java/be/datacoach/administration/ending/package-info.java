/** How schools, cohorts and what belongs to them end: erased while nothing hangs on them, or merged into another. */
@NullMarked
package be.datacoach.administration.ending;

import org.jspecify.annotations.NullMarked;
