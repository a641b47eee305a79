package be.datacoach.network.web.talk;

import be.datacoach.network.talk.DiscussionLine;
import be.datacoach.network.talk.PlaceKey;
import be.datacoach.network.talk.Stance;
import be.datacoach.platform.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conversations in words. */
public final class TalkLines {
    private static final String KEY = "app_talk.";

    private TalkLines() {}

    /** @param note when something was said, and how many messages there are @param marks such as that they are named in it */
    public record Row(String title, String href, String note, List<String> marks) {}

    static Row row(DiscussionLine line, Moments moments, boolean staff) {
        Phrases phrases = moments.phrases();
        List<String> marks = new ArrayList<>();
        if (line.news().isSomething()) marks.add(phrases.say(KEY + (line.news().named() ? "mark.named" : "mark.new")));
        if (line.news().stance() == Stance.MUTED) marks.add(phrases.say(KEY + "mark.muted"));
        if (line.closed()) marks.add(phrases.say(KEY + "mark.closed"));
        return new Row(
                title(line.title(), line.begunAt(), moments),
                thread(line.uid(), staff),
                phrases.say(KEY + "line", line.posts(), moments.moment(line.lastAt())),
                marks);
    }

    static String title(Optional<String> title, Instant begunAt, Moments moments) {
        return title.orElseGet(() -> moments.phrases().say(KEY + "untitled", moments.day(begunAt)));
    }

    static String thread(String uid, boolean staff) {
        return TalkRequest.address(staff, "talk?uid=" + uid);
    }

    static String place(PlaceKey key, boolean staff) {
        return TalkRequest.address(staff, "talks?place=" + key.kind() + "&of=" + key.uid());
    }
}
