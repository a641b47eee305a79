package be.datacoach.network.web.talk;

import be.datacoach.network.talk.HidingWhy;
import be.datacoach.network.talk.ReadDiscussion;
import be.datacoach.network.talk.ReportWhy;
import be.datacoach.network.talk.SeenDiscussion;
import be.datacoach.network.talk.SeenPost;
import be.datacoach.network.talk.Stance;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A conversation: {@code ?uid=}, perhaps with {@code &page=}. */
@Named
@RequestScoped
public class TalkThread {
    @Inject
    private ReadDiscussion readDiscussion;

    @Inject
    private Moments moments;

    private SeenDiscussion seen;
    private List<PostRow> rows = List.of();

    @PostConstruct
    void read() {
        seen = readDiscussion.read(TalkRequest.text("uid"), TalkRequest.number("page"));
        var words =
                new PostRow.ThreadWords(moments, seen.unreadFrom(), seen.role().moderator(), seen.isWritable());
        rows = seen.posts().rows().stream().map(post -> PostRow.of(post, words)).toList();
    }

    public String getUid() {
        return seen.uid();
    }

    public String getTitle() {
        return TalkLines.title(seen.title(), seen.where().begunAt(), moments);
    }

    public String getPlace() {
        return seen.where().name();
    }

    /** Where the other conversations of the place are. */
    public String getPlaceAddress() {
        return TalkLines.place(seen.where().key(), TalkRequest.isStaff());
    }

    public Page<SeenPost> getPage() {
        return seen.posts();
    }

    public List<PostRow> getRows() {
        return rows;
    }

    /** The number of the first message of the page. */
    public int getFrom() {
        return rows.isEmpty() ? 1 : rows.get(0).number();
    }

    public List<SeenDiscussion.Person> getPeople() {
        return seen.people();
    }

    public boolean isFollowed() {
        return seen.role().stance() == Stance.FOLLOWED;
    }

    public boolean isMuted() {
        return seen.role().stance() == Stance.MUTED;
    }

    public boolean isNeither() {
        return seen.role().stance() == Stance.NEITHER;
    }

    public boolean isWritable() {
        return seen.isWritable();
    }

    /** Why nobody writes here any more, in a sentence; empty while they do. */
    public String getClosed() {
        if (!seen.role().open()) return moments.phrases().say("app_talk.over");
        return seen.closing()
                .map(one -> one.by().isEmpty()
                        ? moments.phrases().say("app_talk.closed")
                        : moments.phrases().say("app_talk.closed.by", one.by()))
                .orElse("");
    }

    public String getClosedWhy() {
        return seen.closing().map(SeenDiscussion.Closing::why).orElse("");
    }

    public boolean isClosable() {
        return seen.role().moderator() && seen.role().open() && seen.closing().isEmpty();
    }

    public boolean isReopenable() {
        return seen.role().moderator() && seen.role().open() && seen.closing().isPresent();
    }

    public HidingWhy[] getHidings() {
        return HidingWhy.values();
    }

    public ReportWhy[] getReasons() {
        return ReportWhy.values();
    }
}
