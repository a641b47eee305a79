/** The talk about a portfolio, with its result and the levels that it confirms. */
@NullMarked
package be.datacoach.accompaniment.talk;

import org.jspecify.annotations.NullMarked;
