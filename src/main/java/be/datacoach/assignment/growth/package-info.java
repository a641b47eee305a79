/** How what somebody masters changed since it was first known. */
@NullMarked
package be.datacoach.assignment.growth;

import org.jspecify.annotations.NullMarked;
