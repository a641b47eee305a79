package be.datacoach.network.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.network.intervisie.IntervisiePicture.Part;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.intervisie.ReadIntervisie;
import be.datacoach.network.intervisie.ShareNote;
import be.datacoach.network.intervisie.WritePart;
import be.datacoach.network.intervisie.WritePart.Outcome;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.sheet.PupilTrace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;

/** What somebody writes at an intervisie. */
@Named
@RequestScoped
public class LearnerProtocolDoing {
    private static final String KEY = "learner_protocol.message.";

    @Inject
    private WritePart writePart;

    @Inject
    private ShareNote shareNote;

    @Inject
    private ReadIntervisie readIntervisie;

    @Inject
    private Clock clock;

    public String bring() {
        String text = TalkDays.text("question");
        return written(writePart.bring(uid(), text, TalkDays.text("before")), text, "brought");
    }

    public String takeAlong() {
        Outcome outcome = keepNote();
        return written(outcome, note(), outcome == Outcome.KEPT ? "read." + readBy() : "");
    }

    /** Keeps the note as it stands, and lets the counsellor read it. */
    public String share() {
        Outcome outcome = keepNote();
        if (outcome != Outcome.KEPT) return written(outcome, note(), "");
        return switch (shareNote.share(uid(), true)) {
            case SHARED, TAKEN_BACK -> written(outcome, note(), "read." + readBy());
            case EMPTY -> first("warn.empty");
            case NOBODY -> first("warn.nobody");
        };
    }

    /** Taking back comes first: it holds whatever becomes of the text. */
    public String takeBack() {
        shareNote.share(uid(), false);
        return written(keepNote(), note(), "back");
    }

    private Outcome keepNote() {
        return writePart.takeAlong(uid(), note(), TalkDays.sent("share").isPresent(), TalkDays.text("before"));
    }

    private static String note() {
        return TalkDays.text("note");
    }

    /** Who reads the note now: SELF, PEER, COUNSELLOR or BOTH. */
    private String readBy() {
        Part own = readIntervisie.read(uid()).map(Talk::own).orElseThrow(() -> NotAllowed.on(uid()));
        if (own.counsellorSince().isPresent()) return own.shared() ? "BOTH" : "COUNSELLOR";
        return own.shared() ? "PEER" : "SELF";
    }

    private static String first(String key) {
        Say.first(KEY + key);
        return page();
    }

    private static String page() {
        return "/learner/protocol?faces-redirect=true&uid=" + uid();
    }

    private String written(Outcome outcome, String text, String said) {
        switch (outcome) {
            case NEWER -> Say.refused(KEY + "error.newer");
            case LONG -> Say.refused(KEY + "error.long", WritePart.LONGEST);
            case KEPT -> {
                Say.done(KEY + "info." + said);
                if (!PupilTrace.in(List.of(text), Year.now(clock)).isEmpty()) Say.first("app_pupil_trace");
                return page();
            }
        }
        return "";
    }

    private static String uid() {
        return TalkDays.text("uid");
    }
}
