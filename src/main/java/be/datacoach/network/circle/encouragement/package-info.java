/** A few words to a peer, or to all of a circle. */
@NullMarked
package be.datacoach.network.circle.encouragement;

import org.jspecify.annotations.NullMarked;
