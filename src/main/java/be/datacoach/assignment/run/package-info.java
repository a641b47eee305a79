/** Modules that were opened. */
@NullMarked
package be.datacoach.assignment.run;

import org.jspecify.annotations.NullMarked;
