/** Mastery, what was started, and what was set aside. */
@NullMarked
package be.datacoach.adaptation.learner;

import org.jspecify.annotations.NullMarked;
