/** Imagined coaches, saved and shared among counsellors, and their paths side by side. */
@NullMarked
package be.datacoach.authoring.persona;

import org.jspecify.annotations.NullMarked;
