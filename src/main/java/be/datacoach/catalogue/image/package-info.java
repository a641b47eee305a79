/** The images of modules: known by their content, kept once, named in a module for good. */
@NullMarked
package be.datacoach.catalogue.image;

import org.jspecify.annotations.NullMarked;
