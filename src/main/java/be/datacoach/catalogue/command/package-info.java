/**
 * Commands for authors, to run from a shell without a server: {@code scripts/check} and {@code scripts/plan}.
 * They use the readers and the core, and say everything in the words of the bundle.
 */
@NullMarked
package be.datacoach.catalogue.command;

import org.jspecify.annotations.NullMarked;
