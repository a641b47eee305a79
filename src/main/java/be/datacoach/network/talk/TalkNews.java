package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the weekly mail may tell people of conversations: that there is something, never what was said. */
@ApplicationScoped
public class TalkNews {
    /** Why it is told, the first that holds. */
    public enum Kind {
        /** They are named in a message that they did not read. */
        NAMED,
        /** There is something that they did not read in what they follow. */
        FOLLOWED,
        /** It was begun by somebody else, and they never opened it. */
        BEGUN
    }

    /** @param title empty when it is hidden or gone */
    public record Told(Kind kind, Optional<String> title) {}

    @Inject
    private Discussions discussions;

    @Inject
    private Readers readers;

    @Inject
    private Reach reach;

    /**
     * Of each of these what is new, where they are named first. Whoever does not belong to a place hears nothing of it.
     *
     * @param since from when on it is news for each
     */
    public Map<AccountId, List<Told>> of(Map<AccountId, Instant> since) {
        Optional<Instant> first = since.values().stream().min(Comparator.naturalOrder());
        if (first.isEmpty()) return Map.of();
        List<Discussion> moved = discussions.movedSince(first.get());
        Map<PlaceKey, Optional<Place>> places = new HashMap<>();
        Known known = known(moved, since.keySet());
        Map<AccountId, List<Told>> told = new HashMap<>();
        since.forEach((who, from) -> told.put(
                who,
                moved.stream()
                        .flatMap(one -> known.of(one, who).tell(one, from).stream()
                                .filter(kind -> places.computeIfAbsent(one.place(), reach::find)
                                        .filter(place -> hears(place, who, kind))
                                        .isPresent())
                                .map(kind -> new Told(kind, one.title())))
                        .sorted(Comparator.comparing(Told::kind))
                        .toList()));
        return told;
    }

    /** What was begun is no news for who reads along: for who moderates a place, say, or comes by an example. */
    private static boolean hears(Place place, AccountId who, Kind kind) {
        return kind == Kind.BEGUN ? place.hears().test(who) : place.has(who);
    }

    private Known known(List<Discussion> moved, Collection<AccountId> people) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        readers.of(moved, people).forEach(one -> known.readers.put(new Pair(one.discussion(), one.account()), one));
        readers.calls(moved, people)
                .forEach(one -> known.calls
                        .computeIfAbsent(new Pair(one.discussion(), one.who()), any -> new ArrayList<>())
                        .add(one));
        return known;
    }

    private record Pair(long discussion, AccountId who) {}

    private record Known(Map<Pair, DiscussionReader> readers, Map<Pair, List<Readers.Call>> calls) {
        Interest of(Discussion discussion, AccountId who) {
            Pair pair = new Pair(discussion.id(), who);
            DiscussionReader reader = readers.get(pair);
            return new Interest(
                    who,
                    reader == null ? Stance.NEITHER : reader.stance(),
                    reader == null ? 0 : reader.readTo(),
                    calls.getOrDefault(pair, List.of()));
        }
    }

    /** How somebody stands to one conversation: values in, a value out. @param calls where they are named in it */
    record Interest(AccountId who, Stance stance, int readTo, List<Readers.Call> calls) {
        Optional<Kind> tell(Discussion discussion, Instant since) {
            boolean moved = discussion.lastAt().isAfter(since) && discussion.posts() > readTo;
            if (stance == Stance.MUTED || !moved) return Optional.empty();
            boolean named = calls.stream()
                    .anyMatch(call -> call.number() > readTo && call.at().isAfter(since));
            if (named) return Optional.of(Kind.NAMED);
            if (stance == Stance.FOLLOWED) return Optional.of(Kind.FOLLOWED);
            boolean begun = discussion.begunAt().isAfter(since) && readTo == 0 && !discussion.isBegunBy(who);
            return begun ? Optional.of(Kind.BEGUN) : Optional.empty();
        }
    }
}
