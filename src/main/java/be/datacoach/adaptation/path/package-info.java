/** The result of planning: steps, decisions with their reasons, timing, and the difference of two paths. */
@NullMarked
package be.datacoach.adaptation.path;

import org.jspecify.annotations.NullMarked;
