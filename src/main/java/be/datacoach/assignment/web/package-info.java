/**
 * The pages of the path: where a coach is, every step with its reason, what changed, and contesting it.
 *
 * <p>Reasons come from the rules, in the coach's language; {@link be.datacoach.assignment.web.Wording} puts facts,
 * values and sources into words, so that no code ever reaches the screen.
 */
@NullMarked
package be.datacoach.assignment.web;

import org.jspecify.annotations.NullMarked;
