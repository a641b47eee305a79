package be.datacoach.network.web.talk;

import be.datacoach.network.talk.BeginDiscussion;
import be.datacoach.network.talk.DeletePost;
import be.datacoach.network.talk.Draft;
import be.datacoach.network.talk.EditPost;
import be.datacoach.network.talk.PlaceKey;
import be.datacoach.network.talk.WritePost;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a conversation, writes in it, changes and deletes an own message. */
@Named
@RequestScoped
public class TalkWriting {
    private static final String KEY = "app_talk.message.info.";

    @Inject
    private BeginDiscussion beginDiscussion;

    @Inject
    private WritePost writePost;

    @Inject
    private Own own;

    @Inject
    private TalkDraft typed;

    /** What a writer does with an own message. */
    @Dependent
    static class Own {
        @Inject
        EditPost editPost;

        @Inject
        DeletePost deletePost;
    }

    public String begin() {
        Draft draft = typed.read();
        PlaceKey key = PlaceKey.asked(TalkRequest.text("place"), TalkRequest.text("of"));
        if (!typed.settle(beginDiscussion.begin(key, typed.getHeading(), draft))) return "";
        Say.done(KEY + "begun");
        return TalkRequest.to("talk") + "&uid=" + draft.once();
    }

    public String write() {
        if (!typed.settle(writePost.write(TalkRequest.text("uid"), typed.read()))) return "";
        Say.done(KEY + "written");
        return last();
    }

    public String edit() {
        if (!typed.settle(own.editPost.edit(TalkRequest.text("post"), typed.read()))) return "";
        Say.done(KEY + "edited");
        return here();
    }

    public String delete() {
        own.deletePost.delete(TalkRequest.text("post"));
        Say.done(KEY + "deleted");
        return TalkRequest.text("uid").isEmpty() ? TalkRequest.to("own-talk") : here();
    }

    private static String last() {
        return TalkRequest.to("talk") + "&uid=" + TalkRequest.text("uid") + "&page=999999";
    }

    /** The same page of the same conversation. */
    static String here() {
        return TalkRequest.to("talk") + "&uid=" + TalkRequest.text("uid") + "&page=" + TalkRequest.number("page");
    }
}
