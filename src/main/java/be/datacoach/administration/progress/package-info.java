/** How far people are with what they were given: assigned, started, finished, and nothing finer. */
@NullMarked
package be.datacoach.administration.progress;

import org.jspecify.annotations.NullMarked;
