package be.datacoach.network.web.talk;

import be.datacoach.network.talk.AnswerHiding;
import be.datacoach.network.talk.FollowDiscussion;
import be.datacoach.network.talk.ReportPost;
import be.datacoach.network.talk.ReportWhy;
import be.datacoach.network.talk.Stance;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Follows or mutes a conversation, reports a message, answers a counsellor who hid one. */
@Named
@RequestScoped
public class TalkTakingPart {
    private static final String DONE = "app_talk.message.info.";
    private static final String FIRST = "app_talk.message.warn.";

    @Inject
    private FollowDiscussion followDiscussion;

    @Inject
    private ReportPost reportPost;

    @Inject
    private AnswerHiding answerHiding;

    public String follow() {
        return stand(Stance.FOLLOWED);
    }

    public String mute() {
        return stand(Stance.MUTED);
    }

    public String neither() {
        return stand(Stance.NEITHER);
    }

    private static String said(Stance stance) {
        return DONE + "stance." + stance;
    }

    private String stand(Stance stance) {
        followDiscussion.follow(TalkRequest.text("uid"), stance);
        Say.done(said(stance));
        return TalkWriting.here();
    }

    public String report() {
        Optional<ReportWhy> why = TalkRequest.one(ReportWhy.class, "why");
        if (why.isEmpty()) {
            Say.first(FIRST + "why");
        } else {
            reportPost.report(TalkRequest.text("once"), TalkRequest.text("post"), why.get(), TalkRequest.text("words"));
            Say.done(DONE + "reported");
        }
        return TalkWriting.here();
    }

    public String answer() {
        if (answerHiding.answer(TalkRequest.text("post"), TalkRequest.text("words"))) {
            Say.done(DONE + "answered");
        } else {
            Say.first(FIRST + "answer");
        }
        return TalkWriting.here();
    }
}
