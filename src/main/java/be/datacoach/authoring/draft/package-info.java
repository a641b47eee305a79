/** Drafts: texts of a module saved one by one, each against the words its author saw. */
@NullMarked
package be.datacoach.authoring.draft;

import org.jspecify.annotations.NullMarked;
