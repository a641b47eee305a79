/**
 * Bringing people in from a file: its columns are told apart, every row is looked at before anything happens, what is
 * wrong is mended, and what was done can be undone. {@link be.datacoach.administration.people.Examination} decides; it
 * knows no database.
 */
@NullMarked
package be.datacoach.administration.people;

import org.jspecify.annotations.NullMarked;
