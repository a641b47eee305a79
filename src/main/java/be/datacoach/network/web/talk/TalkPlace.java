package be.datacoach.network.web.talk;

import be.datacoach.network.talk.PlaceKey;
import be.datacoach.network.talk.ReadPlace;
import be.datacoach.network.talk.ReadPlace.PlaceTalk;
import be.datacoach.network.talk.SeenDiscussion;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conversations of a place, wherever they are shown: {@code parts/talk-place.xhtml} with {@code talkPlace.of(kind, uid)}. */
@Named
@RequestScoped
public class TalkPlace {
    @Inject
    private ReadPlace readPlace;

    @Inject
    private Moments moments;

    private final Map<PlaceKey, Shown> read = new HashMap<>();

    /** One place. */
    public record Shown(PlaceTalk talk, List<TalkLines.Row> rows) {
        public String kind() {
            return talk.key().kind().name();
        }

        public String uid() {
            return talk.key().uid();
        }

        public String name() {
            return talk.name();
        }

        public boolean isOpen() {
            return talk.open();
        }

        public Page<?> page() {
            return talk.lines();
        }

        public List<SeenDiscussion.Person> people() {
            return talk.people();
        }
    }

    /** For who belongs to it. */
    public Shown of(String kind, String uid) {
        return read.computeIfAbsent(PlaceKey.asked(kind, uid), key -> {
            PlaceTalk talk = readPlace.read(key, Math.max(1, TalkRequest.number("page")));
            boolean staff = TalkRequest.isStaff();
            return new Shown(
                    talk,
                    talk.lines().rows().stream()
                            .map(line -> TalkLines.row(line, moments, staff))
                            .toList());
        });
    }
}
