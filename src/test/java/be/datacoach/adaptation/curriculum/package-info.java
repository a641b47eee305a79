/** The small values that curricula are made of. */
@NullMarked
package be.datacoach.adaptation.curriculum;

import org.jspecify.annotations.NullMarked;
