/**
 * Where a coach works: what is said of the school, which is objective, shared and confirmed by the director over a link,
 * and the own position in it, which is private.
 */
@NullMarked
package be.datacoach.intake.context;

import org.jspecify.annotations.NullMarked;
