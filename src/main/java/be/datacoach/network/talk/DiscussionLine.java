package be.datacoach.network.talk;

import java.time.Instant;
import java.util.Optional;

/**
 * A conversation in a list.
 *
 * @param news what is new in it for whoever looks
 */
public record DiscussionLine(
        String uid,
        Optional<String> title,
        Instant begunAt,
        Instant lastAt,
        int posts,
        boolean closed,
        News news,
        PlaceName place) {
    /** @param unread messages of others and own ones they did not read @param named whether one of these names them */
    public record News(int unread, boolean named, Stance stance) {
        /** Whether there is something to tell: what is muted tells nothing. */
        public boolean isSomething() {
            return unread > 0 && stance != Stance.MUTED;
        }
    }

    /** Where it is. */
    public record PlaceName(PlaceKey key, String name) {}
}
