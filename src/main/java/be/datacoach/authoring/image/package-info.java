/** The images of a module, as its authors bring them. */
@NullMarked
package be.datacoach.authoring.image;

import org.jspecify.annotations.NullMarked;
