/**
 * The player: what a learner does in a module, block after block, until it is finished. A module is played in the
 * version, band and variants in which it was opened. Answers are events; only texts under way are kept apart.
 */
@NullMarked
package be.datacoach.practice;

import org.jspecify.annotations.NullMarked;
