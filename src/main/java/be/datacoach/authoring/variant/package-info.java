/** Variants where the text stands: who reads what at a variation point, and the edits that change it. */
@NullMarked
package be.datacoach.authoring.variant;

import org.jspecify.annotations.NullMarked;
