package be.datacoach.network.intervisie;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach writes the question that they bring, which the other reads, or what they take along, which is their own unless shared. */
@ApplicationScoped
public class WritePart {
    public static final int LONGEST = 2000;

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** Something else was written meanwhile, in another window; nothing was kept. */
        NEWER,
        LONG
    }

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    /** @param before what stood there on the page that this comes from */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome bring(String talkUid, String text, String before) {
        TalkPart part = part(talkUid);
        Outcome outcome = judged(text, before, part.question());
        if (outcome == Outcome.KEPT) part.bring(tidy(text), clock.instant());
        return outcome;
    }

    /**
     * @param share with the other
     * @param before what stood there on the page that this comes from
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome takeAlong(String talkUid, String text, boolean share, String before) {
        TalkPart part = part(talkUid);
        Outcome outcome = judged(text, before, part.note());
        if (outcome == Outcome.KEPT) part.takeAlong(tidy(text), share, clock.instant());
        return outcome;
    }

    private static Outcome judged(String text, String before, String stands) {
        if (tidy(text).length() > LONGEST) return Outcome.LONG;
        boolean newer = !stands.equals(tidy(before)) && !stands.equals(tidy(text));
        return newer ? Outcome.NEWER : Outcome.KEPT;
    }

    /** Browsers send lines in their own way. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private TalkPart part(String talkUid) {
        rooms.holdTalk(talkUid);
        return rooms.ownPart(rooms.withUid(talkUid).talk(), clock.instant());
    }
}
