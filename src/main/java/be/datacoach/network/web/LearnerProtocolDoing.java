package be.datacoach.network.web;

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
    private Clock clock;

    public String bring() {
        String text = TalkDays.text("question");
        return written(writePart.bring(uid(), text, TalkDays.text("before")), text, "brought");
    }

    public String takeAlong() {
        String text = TalkDays.text("note");
        boolean share = TalkDays.sent("share").isPresent();
        return written(
                writePart.takeAlong(uid(), text, share, TalkDays.text("before")), text, share ? "shared" : "taken");
    }

    private String written(Outcome outcome, String text, String said) {
        switch (outcome) {
            case NEWER -> Say.refused(KEY + "error.newer");
            case LONG -> Say.refused(KEY + "error.long", WritePart.LONGEST);
            case KEPT -> {
                Say.done(KEY + "info." + said);
                if (!PupilTrace.in(List.of(text), Year.now(clock)).isEmpty()) Say.first("app_pupil_trace");
                return "/learner/protocol?faces-redirect=true&uid=" + uid();
            }
        }
        return "";
    }

    private static String uid() {
        return TalkDays.text("uid");
    }
}
