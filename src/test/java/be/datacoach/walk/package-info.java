/** Whole paths, walked from the first screen to the last block. */
@NullMarked
package be.datacoach.walk;

import org.jspecify.annotations.NullMarked;
