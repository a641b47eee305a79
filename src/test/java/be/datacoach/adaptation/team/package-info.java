/** Dividing learning among the coaches of one school: examples, properties, and equality with trying everything. */
@NullMarked
package be.datacoach.adaptation.team;

import org.jspecify.annotations.NullMarked;
