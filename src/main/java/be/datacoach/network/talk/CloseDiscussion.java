package be.datacoach.network.talk;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor closes a conversation in an own place and says why; or opens it again. */
@ApplicationScoped
public class CloseDiscussion {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether this closed it: not when another counsellor did before. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean close(String uid, String why) {
        Discussion discussion = discussions.locked(uid);
        reach.moderated(discussion);
        boolean closed = discussion.close(reach.me(), Words.of(why, Discussion.LONGEST_WHY), clock.instant());
        if (closed) trail.record("talk.closed", uid);
        return closed;
    }

    /** Whether this opened it. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean reopen(String uid) {
        Discussion discussion = discussions.locked(uid);
        reach.moderated(discussion);
        boolean opened = discussion.reopen();
        if (opened) trail.record("talk.reopened", uid);
        return opened;
    }
}
