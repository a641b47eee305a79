package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports of messages: those that wait for a counsellor, and those of a member. */
@ApplicationScoped
public class ReadReports {
    private static final int MOST = 20;

    /**
     * A report that waits.
     *
     * @param post the message as the counsellor sees it
     * @param earlier what it said before it was changed or deleted, the oldest first
     */
    public record Waiting(
            String uid, ReportWhy why, String words, Instant at, Where where, SeenPost post, List<String> earlier) {}

    /** @param page on which the message stands */
    public record Where(String discussion, Optional<String> title, String place, int page) {}

    /** A report of one's own. @param settled how it ended, in words to the reporter; empty while it waits @param fresh not read before */
    public record Own(ReportWhy why, Instant at, Optional<String> settled, Where where, boolean fresh) {}

    @Inject
    private Reach reach;

    @Inject
    private Reports reports;

    @Inject
    private Sights sights;

    @Inject
    private Clock clock;

    /** In all places that the one who asks moderates, the oldest first. */
    @Requires(Permission.ACCOMPANY_COHORT)
    public List<Waiting> waiting() {
        List<Place> places = reach.own().stream()
                .filter(place -> place.isModeratedBy(reach.me()))
                .toList();
        List<Waiting> waiting = new ArrayList<>();
        for (Reports.About one : reports.waiting(places.stream().map(Place::key).toList())) {
            places.stream()
                    .filter(place -> place.key().equals(one.discussion().place()))
                    .findFirst()
                    .ifPresent(place -> waiting.add(waiting(one, place)));
        }
        return waiting;
    }

    private Waiting waiting(Reports.About one, Place place) {
        PostReport report = one.report();
        return new Waiting(
                report.uid(),
                report.why(),
                report.words(),
                report.reportedAt(),
                where(one, place),
                sights.of(place, reach.me(), List.of(one.post())).get(0),
                reports.earlier(one.post().id()).stream().map(EarlierPost::body).toList());
    }

    private static Where where(Reports.About one, Place place) {
        return new Where(
                one.discussion().uid(),
                one.discussion().title(),
                place.name(),
                (one.post().number() - 1) / ReadDiscussion.SIZE + 1);
    }

    /** What one reported oneself, the newest first; from now on it is read. Not of places that one left. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Own> own() {
        List<Own> own = new ArrayList<>();
        for (Reports.About one : reports.by(reach.me(), MOST)) {
            reach.find(one.discussion().place())
                    .filter(place -> place.has(reach.me()))
                    .ifPresent(place -> own.add(own(one, place)));
        }
        return own;
    }

    private Own own(Reports.About one, Place place) {
        PostReport report = one.report();
        Optional<String> settled = report.settlement().map(PostReport.Settlement::words);
        boolean fresh = settled.isPresent() && !report.isHeard();
        if (fresh) reports.hear(report, clock.instant());
        return new Own(report.why(), report.reportedAt(), settled, where(one, place), fresh);
    }

    /** How many of one's own reports were settled and not read. */
    @Requires(Permission.WORK_WITH_PEERS)
    public long settledUnheard() {
        return reports.by(reach.me(), MOST).stream()
                .map(Reports.About::report)
                .filter(one -> one.isSettled() && !one.isHeard())
                .count();
    }
}
