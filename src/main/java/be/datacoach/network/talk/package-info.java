/**
 * Conversations (gesprekken) in a place: a cohort, a network, an example. A feature says by {@link
 * be.datacoach.network.talk.Places} who belongs to its places and who moderates them; everything else is the same everywhere.
 */
@NullMarked
package be.datacoach.network.talk;

import org.jspecify.annotations.NullMarked;
