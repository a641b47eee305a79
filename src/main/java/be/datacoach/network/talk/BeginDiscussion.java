package be.datacoach.network.talk;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.talk.text.CleanText;
import be.datacoach.platform.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A member begins a conversation in a place, with its first message. */
@ApplicationScoped
public class BeginDiscussion {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Writing writing;

    @Inject
    private Clock clock;

    /** @param draft whose uid becomes that of the conversation: begun twice, it is one */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public Written begin(PlaceKey key, String title, Draft draft) {
        Place place = reach.at(key);
        String line = CleanText.line(title);
        if (!place.open()) return Written.CLOSED;
        if (CleanText.isEmpty(line) || line.length() > Discussion.LONGEST_TITLE) return Written.TITLE;
        Optional<Written> wrong = writing.wrong(draft, line);
        if (wrong.isPresent()) return wrong.get();
        Discussion discussion =
                discussions.begin(Uid.chosen(draft.once()), place.key(), line, reach.me(), clock.instant());
        if (!discussion.place().equals(place.key()) || !discussion.isBegunBy(reach.me())) {
            throw NotAllowed.on(draft.once());
        }
        if (discussion.posts() == 0) {
            writing.write(discussion, place, draft, UUID.randomUUID().toString());
        }
        return Written.DONE;
    }
}
