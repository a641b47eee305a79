/** A coach's own path: read it, open a module of it, ask why, set a decision aside. */
@NullMarked
package be.datacoach.assignment;

import org.jspecify.annotations.NullMarked;
