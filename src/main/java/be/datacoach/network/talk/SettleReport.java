package be.datacoach.network.talk;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A counsellor settles what was reported of a message, with words to who reported it. */
@ApplicationScoped
public class SettleReport {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Reports reports;

    @Inject
    private Noting noting;

    /** When, and the trail of it. */
    @Dependent
    static class Noting {
        @Inject
        AuditTrail trail;

        @Inject
        Clock clock;
    }

    /**
     * Settles every report of the same message that waits: each reporter hears it. What the message said before goes.
     *
     * @return whether this settled it: not when another counsellor did before
     */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean settle(String reportUid, String words) {
        long id = reports.withUid(reportUid)
                .orElseThrow(() -> NotAllowed.on(reportUid))
                .post();
        Discussions.Held held =
                discussions.held(discussions.withId(id).orElseThrow().uid());
        reach.moderated(held.discussion());
        List<PostReport> open = reports.open(held.post(), LockModeType.PESSIMISTIC_WRITE);
        if (open.stream().noneMatch(one -> one.uid().equals(reportUid))) return false;
        String said = Words.of(words, Post.LONGEST_WORDS);
        open.forEach(one -> one.settle(reach.me(), said, noting.clock.instant()));
        reports.forgetEarlier(held.post());
        noting.trail.record("talk.settled", held.post().uid());
        return true;
    }
}
