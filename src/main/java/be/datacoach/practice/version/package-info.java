/** A newer version of a module that somebody is half-way through: what is other in it, and going on there by choice. */
@NullMarked
package be.datacoach.practice.version;

import org.jspecify.annotations.NullMarked;
