/**
 * Between questions of a bank and items of a quiz: what fits, in which words, and what does not and why. Pure: a question
 * and the texts of a module in, a value out.
 */
@NullMarked
package be.datacoach.authoring.questions;

import org.jspecify.annotations.NullMarked;
