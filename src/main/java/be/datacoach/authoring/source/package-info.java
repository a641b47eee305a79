/**
 * The canonical text of a module as an author edits it: every text is found at its place, and writing one leaves all
 * other bytes as they were. Comments, order and layout belong to whoever wrote them.
 */
@NullMarked
package be.datacoach.authoring.source;

import org.jspecify.annotations.NullMarked;
