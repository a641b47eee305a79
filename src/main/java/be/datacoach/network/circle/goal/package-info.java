/** What those of a circle want to reach together, and by when. */
@NullMarked
package be.datacoach.network.circle.goal;

import org.jspecify.annotations.NullMarked;
