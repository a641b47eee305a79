/**
 * Reads the files of a {@code modules/} folder into values, and says with file, line and column what is wrong.
 * Pure: no database, no server. Reading goes on after a mistake, so that an author sees all of them at once.
 */
@NullMarked
package be.datacoach.catalogue.source;

import org.jspecify.annotations.NullMarked;
