/** A module as one learner plays it: what it holds for them, what was answered, what is done. */
@NullMarked
package be.datacoach.practice.run;

import org.jspecify.annotations.NullMarked;
