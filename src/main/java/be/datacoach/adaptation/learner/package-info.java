/** What is known of one person: facts, mastery, modules started and finished, overrides. */
@NullMarked
package be.datacoach.adaptation.learner;

import org.jspecify.annotations.NullMarked;
