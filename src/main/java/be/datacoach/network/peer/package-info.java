/**
 * A coach finds a peer at another school.
 *
 * <p>Who says yes to what others see ({@link be.datacoach.network.peer.LookForPeer}) is proposed to one other by {@code Matching},
 * without a name. Only when both said yes is either shown who it is. What the other said before that is never shown, so that no
 * silence and no refusal can be read from a page: a proposal simply ends when its term does.
 */
@NullMarked
package be.datacoach.network.peer;

import org.jspecify.annotations.NullMarked;
