/**
 * An artefact that several coaches make: asked and accepted, written in by all without losing a word, handed in once for all.
 * Each maker keeps a copy of it in the own sheet, so that all else that reads an artefact knows nothing of this.
 */
@NullMarked
package be.datacoach.practice.joint;

import org.jspecify.annotations.NullMarked;
