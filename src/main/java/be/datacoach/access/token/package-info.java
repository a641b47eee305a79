/** Tokens that let other systems of an administration in, each for a few things and for a while. */
@NullMarked
package be.datacoach.access.token;

import org.jspecify.annotations.NullMarked;
