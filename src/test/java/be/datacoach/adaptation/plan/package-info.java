/** From a curriculum and a learner to a path, one question at a time. */
@NullMarked
package be.datacoach.adaptation.plan;

import org.jspecify.annotations.NullMarked;
