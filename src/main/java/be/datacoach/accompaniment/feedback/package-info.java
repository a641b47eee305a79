/** Rounds of feedback on artefacts: handed in, looked at with the rubric of the artefact, made better, approved. All are kept. */
@NullMarked
package be.datacoach.accompaniment.feedback;

import org.jspecify.annotations.NullMarked;
