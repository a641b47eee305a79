package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** What is new for somebody in all places they belong to. */
@ApplicationScoped
public class ReadOwnTalk {
    /** Longer ago is no news any more. */
    private static final Duration NEWS = Duration.ofDays(60);

    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Lines lines;

    @Inject
    private Clock clock;

    /** Places of the one who asks, going on ones alone, by name. */
    @Requires(Permission.WORK_WITH_PEERS)
    public List<DiscussionLine.PlaceName> places() {
        return reach.own().stream()
                .map(place -> new DiscussionLine.PlaceName(place.key(), place.name()))
                .toList();
    }

    /** Conversations with something unread that are not muted: where they are named first, then what was said last. */
    @Requires(Permission.WORK_WITH_PEERS)
    public List<DiscussionLine> news() {
        List<Place> places = reach.own();
        List<Discussion> moved = discussions.movedSince(
                places.stream().map(Place::key).toList(), clock.instant().minus(NEWS));
        return lines.of(moved, places).stream()
                .filter(line -> line.news().isSomething())
                .sorted(Comparator.comparing(
                        (DiscussionLine line) -> !line.news().named()))
                .toList();
    }
}
