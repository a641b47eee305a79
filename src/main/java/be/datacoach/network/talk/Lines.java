package be.datacoach.network.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conversations as lines of a list, for the one who asks. */
@ApplicationScoped
class Lines {
    @Inject
    private Readers readers;

    @Inject
    private Reach reach;

    List<DiscussionLine> of(List<Discussion> discussions, Collection<Place> places) {
        Map<PlaceKey, Place> byKey =
                places.stream().collect(Collectors.toMap(Place::key, Function.identity(), (a, b) -> a));
        Map<Long, DiscussionReader> read = readers.of(discussions, List.of(reach.me())).stream()
                .collect(Collectors.toMap(DiscussionReader::discussion, Function.identity()));
        Set<Long> named = readers.calls(discussions, List.of(reach.me())).stream()
                .filter(call -> {
                    DiscussionReader reader = read.get(call.discussion());
                    return reader == null || reader.readTo() < call.number();
                })
                .map(Readers.Call::discussion)
                .collect(Collectors.toSet());
        return discussions.stream()
                .flatMap(one -> Stream.ofNullable(byKey.get(one.place()))
                        .map(place -> line(one, place, read, named.contains(one.id()))))
                .toList();
    }

    private static DiscussionLine line(Discussion one, Place place, Map<Long, DiscussionReader> read, boolean named) {
        DiscussionReader reader = read.get(one.id());
        int readTo = reader == null ? 0 : reader.readTo();
        Stance stance = reader == null ? Stance.NEITHER : reader.stance();
        return new DiscussionLine(
                one.uid(),
                one.title(),
                one.begunAt(),
                one.lastAt(),
                one.posts(),
                one.isClosed() || !place.open(),
                new DiscussionLine.News(Math.max(0, one.posts() - readTo), named, stance),
                new DiscussionLine.PlaceName(place.key(), place.name()));
    }
}
