/**
 * Writing modules in the browser: drafts that are never lost, a preview as any learner, what a publication would
 * change, and the publication itself. The canonical text is edited at its place; the catalogue stays the truth.
 */
@NullMarked
package be.datacoach.authoring;

import org.jspecify.annotations.NullMarked;
