package be.datacoach.network.talk;

import be.datacoach.platform.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as one reader sees it.
 *
 * @param title empty when its first message is hidden or gone
 * @param role what the reader may do in it
 * @param closing why nobody writes in it any more
 * @param unreadFrom the number of the first message that they had not read; one more than there are when they read all
 * @param people whom they may name
 */
public record SeenDiscussion(
        String uid,
        Optional<String> title,
        Where where,
        Role role,
        Optional<Closing> closing,
        int unreadFrom,
        Page<SeenPost> posts,
        List<Person> people) {
    /** @param begunAt when the conversation began */
    public record Where(PlaceKey key, String name, Instant begunAt) {}

    /** @param open whether the place is still open @param stance what they want to hear of it */
    public record Role(boolean moderator, boolean open, Stance stance) {}

    /** @param by the name of the counsellor, or empty */
    public record Closing(String by, Instant at, String why) {}

    /** Somebody who can be named. */
    public record Person(String uid, String name) {}

    public SeenDiscussion {
        people = List.copyOf(people);
    }

    public boolean isWritable() {
        return role.open() && closing.isEmpty();
    }
}
