/** What a learner writes: reflections and artefacts, kept while they are written, in every window the same. */
@NullMarked
package be.datacoach.practice.sheet;

import org.jspecify.annotations.NullMarked;
