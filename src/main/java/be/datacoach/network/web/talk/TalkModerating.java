package be.datacoach.network.web.talk;

import be.datacoach.network.talk.CloseDiscussion;
import be.datacoach.network.talk.HidePost;
import be.datacoach.network.talk.HidingWhy;
import be.datacoach.network.talk.SettleReport;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What a counsellor does in a conversation. Whoever comes second reads what the first did. */
@Named
@RequestScoped
public class TalkModerating {
    private static final String DONE = "app_talk.message.info.";
    private static final String FIRST = "app_talk.message.warn.";

    @Inject
    private HidePost hidePost;

    @Inject
    private CloseDiscussion closeDiscussion;

    @Inject
    private SettleReport settleReport;

    public String hide() {
        Optional<HidingWhy> why = TalkRequest.one(HidingWhy.class, "why");
        if (why.isEmpty()) {
            Say.first(FIRST + "why");
        } else {
            HidePost.Outcome outcome = hidePost.hide(TalkRequest.text("post"), why.get(), TalkRequest.text("words"));
            say(outcome == HidePost.Outcome.DONE, "hidden");
        }
        return TalkWriting.here();
    }

    public String show() {
        say(hidePost.show(TalkRequest.text("post")) == HidePost.Outcome.DONE, "shown");
        return TalkWriting.here();
    }

    public String close() {
        say(closeDiscussion.close(TalkRequest.text("uid"), TalkRequest.text("words")), "closed");
        return TalkWriting.here();
    }

    public String reopen() {
        say(closeDiscussion.reopen(TalkRequest.text("uid")), "reopened");
        return TalkWriting.here();
    }

    public String settle() {
        say(settleReport.settle(TalkRequest.text("report"), TalkRequest.text("words")), "settled");
        return TalkRequest.to("talks");
    }

    private static void say(boolean done, String what) {
        if (done) {
            Say.done(DONE + what);
        } else {
            Say.first(FIRST + what);
        }
    }
}
