/**
 * Somebody asks to be erased, or an administrator writes down that they did by letter; an administrator finishes it within the term, and nothing is left but counts and codes that lead
 * nowhere. What goes is what the features claim in {@link be.datacoach.access.rights}.
 */
@NullMarked
package be.datacoach.access.erasure;

import org.jspecify.annotations.NullMarked;
