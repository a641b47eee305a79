package be.datacoach.network.talk;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor hides a message in an own place and says why; or shows it again. */
@ApplicationScoped
public class HidePost {
    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody did so before, or the writer deleted it: it is left as it is. */
        BEFORE
    }

    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param words to the writer; cut at {@link Post#LONGEST_WORDS} */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome hide(String postUid, HidingWhy why, String words) {
        Discussions.Held held = held(postUid);
        String said = Words.of(words, Post.LONGEST_WORDS);
        if (!held.post().hide(reach.me(), why, said, clock.instant())) return Outcome.BEFORE;
        if (held.post().isFirst()) held.discussion().hideTitle(true);
        trail.record("talk.hidden", postUid, why.name());
        return Outcome.DONE;
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome show(String postUid) {
        Discussions.Held held = held(postUid);
        if (!held.post().show()) return Outcome.BEFORE;
        if (held.post().isFirst()) held.discussion().hideTitle(false);
        trail.record("talk.shown", postUid);
        return Outcome.DONE;
    }

    private Discussions.Held held(String postUid) {
        Discussions.Held held = discussions.held(postUid);
        reach.moderated(held.discussion());
        return held;
    }
}
