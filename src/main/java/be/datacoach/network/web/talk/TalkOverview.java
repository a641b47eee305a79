package be.datacoach.network.web.talk;

import be.datacoach.network.talk.DiscussionLine;
import be.datacoach.network.talk.ReadOwnTalk;
import be.datacoach.network.talk.ReadReports;
import be.datacoach.network.talk.SearchTalk;
import be.datacoach.network.talk.SearchTalk.Hit;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All own conversations: what is new, in which places, what one looks for ({@code ?q=}), and what was reported. */
@Named
@RequestScoped
public class TalkOverview {
    /** Of what is new so many are named; the others stand at their place. */
    private static final int NEWS = 30;

    @Inject
    private ReadOwnTalk readOwnTalk;

    @Inject
    private SearchTalk searchTalk;

    @Inject
    private ReadReports readReports;

    @Inject
    private Moments moments;

    private @Nullable Page<FoundRow> found;
    private @Nullable List<WaitingRow> waiting;
    private @Nullable List<OwnRow> own;
    private @Nullable List<PlaceRow> places;
    private @Nullable List<DiscussionLine> news;

    /** A place of one's own. */
    public record PlaceRow(String name, String href) {}

    /** A message that was found. */
    public record FoundRow(String title, String href, String note, PostRow row) {}

    /** A report that waits. */
    public record WaitingRow(
            String uid, String why, String words, String title, String href, PostRow row, List<String> earlier) {}

    /** A report of one's own. */
    public record OwnRow(String what, String settled, boolean fresh) {}

    /** Whether the page is about one place: {@code ?place=KIND&of=uid}. */
    public boolean isOfPlace() {
        return !TalkRequest.text("place").isEmpty();
    }

    public String getKind() {
        return TalkRequest.text("place");
    }

    public String getUid() {
        return TalkRequest.text("of");
    }

    public String getTyped() {
        return TalkRequest.text("q");
    }

    public List<PlaceRow> getPlaces() {
        if (places == null) {
            places = readOwnTalk.places().stream()
                    .map(place -> new PlaceRow(place.name(), TalkLines.place(place.key(), TalkRequest.isStaff())))
                    .toList();
        }
        return places;
    }

    public List<TalkLines.Row> getNews() {
        return news().stream()
                .limit(NEWS)
                .map(line -> TalkLines.row(line, moments, TalkRequest.isStaff()))
                .toList();
    }

    /** How many more are new than {@link #getNews} tells; empty when it tells all. */
    public String getMore() {
        int more = news().size() - NEWS;
        return more <= 0 ? "" : moments.phrases().say("app_talk.news.more", more);
    }

    private List<DiscussionLine> news() {
        if (news == null) news = readOwnTalk.news();
        return news;
    }

    public Page<FoundRow> getFound() {
        if (found == null) {
            found = searchTalk
                    .search(getTyped(), Math.max(1, TalkRequest.number("page")))
                    .map(this::found);
        }
        return found;
    }

    private FoundRow found(Hit hit) {
        return new FoundRow(
                TalkLines.title(hit.title(), hit.post().at(), moments),
                address(hit.discussion(), hit.page(), hit.post().handle().number()),
                hit.place(),
                PostRow.of(hit.post(), new PostRow.ThreadWords(moments, Integer.MAX_VALUE, false, false)));
    }

    private static String address(String discussion, int page, int number) {
        return TalkLines.thread(discussion, TalkRequest.isStaff()) + "&page=" + page + "#m" + number;
    }

    public List<WaitingRow> getWaiting() {
        if (waiting == null)
            waiting = readReports.waiting().stream().map(this::waiting).toList();
        return waiting;
    }

    private WaitingRow waiting(ReadReports.Waiting one) {
        ReadReports.Where where = one.where();
        return new WaitingRow(
                one.uid(),
                moments.phrases().say("app_talk.report." + one.why()),
                one.words(),
                TalkLines.title(where.title(), one.at(), moments) + " · " + where.place(),
                address(where.discussion(), where.page(), one.post().handle().number()),
                PostRow.of(one.post(), new PostRow.ThreadWords(moments, Integer.MAX_VALUE, true, false)),
                one.earlier());
    }

    public List<OwnRow> getOwn() {
        if (own == null) own = readReports.own().stream().map(this::own).toList();
        return own;
    }

    private OwnRow own(ReadReports.Own one) {
        Optional<String> settled = one.settled();
        String title = TalkLines.title(one.where().title(), one.at(), moments);
        return new OwnRow(
                moments.phrases().say("app_talk.own_report", title, moments.day(one.at())),
                settled.map(words -> moments.phrases()
                                .say(words.isEmpty() ? "app_talk.settled.plain" : "app_talk.settled", words))
                        .orElse(moments.phrases().say("app_talk.settled.not")),
                one.fresh());
    }
}
