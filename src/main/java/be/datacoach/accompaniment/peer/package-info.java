/**
 * Coaches look at each other's artefacts with the rubric that stands with them: asked and accepted, seen by those two and who makes it
 * with them, and never a result.
 */
@NullMarked
package be.datacoach.accompaniment.peer;

import org.jspecify.annotations.NullMarked;
