package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The conversations of a place, for a member. */
@ApplicationScoped
public class ReadPlace {
    static final int SIZE = 15;

    /**
     * @param open whether somebody may begin a conversation
     * @param lines what was said last first
     * @param people whom somebody may name
     */
    public record PlaceTalk(
            PlaceKey key, String name, boolean open, Page<DiscussionLine> lines, List<SeenDiscussion.Person> people) {}

    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Lines lines;

    @Inject
    private Mentionable mentionable;

    @Requires(Permission.WORK_WITH_PEERS)
    public PlaceTalk read(PlaceKey key, int number) {
        Place place = reach.at(key);
        Page<Discussion> page = discussions.page(place.key(), number, SIZE);
        return new PlaceTalk(
                place.key(),
                place.name(),
                place.open(),
                new Page<>(lines.of(page.rows(), List.of(place)), page.total(), page.number(), page.size()),
                mentionable.in(place).values().stream()
                        .map(one -> new SeenDiscussion.Person(one.uid(), one.displayName()))
                        .toList());
    }
}
