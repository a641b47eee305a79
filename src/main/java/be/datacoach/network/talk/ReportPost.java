package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A member asks the counsellors of a place to look at a message. */
@ApplicationScoped
public class ReportPost {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    /**
     * Reported twice by the same member while the first waits, it is one report.
     *
     * @param once a uid chosen by the form
     */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void report(String once, String postUid, ReportWhy why, String words) {
        Discussions.Held held = discussions.held(postUid);
        reach.of(held.discussion());
        boolean waits = reports.open(held.post(), LockModeType.PESSIMISTIC_WRITE).stream()
                .anyMatch(one -> one.reporter().filter(reach.me()::equals).isPresent());
        String uid = Uid.chosen(once);
        if (waits || !held.post().stands() || reports.withUid(uid).isPresent()) return;
        var reason = new PostReport.Reason(why, Words.of(words, Post.LONGEST_WORDS));
        reports.add(new PostReport(uid, held.post(), reach.me(), reason, clock.instant()));
    }
}
