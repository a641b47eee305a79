/** Small curricula and learners, written in the tests that use them. */
@NullMarked
package be.datacoach.adaptation.sample;

import org.jspecify.annotations.NullMarked;
