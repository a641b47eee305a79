/**
 * Question banks as values, and the two formats in which they travel: GIFT and Moodle XML. Reading never fails as a
 * whole: what cannot be read is said at its line, and the rest is there. Knows nothing of modules; {@code exchange} does.
 */
@NullMarked
package be.datacoach.authoring.bank;

import org.jspecify.annotations.NullMarked;
