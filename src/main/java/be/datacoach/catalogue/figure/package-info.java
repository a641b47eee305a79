/** Figures: what a learner asked to see of the numbers, and what there is to draw and to read then. Pure. */
@NullMarked
package be.datacoach.catalogue.figure;

import org.jspecify.annotations.NullMarked;
