package be.datacoach.network.web.talk;

import be.datacoach.network.talk.KeepOwnPosts;
import be.datacoach.platform.Page;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything that somebody wrote, and what becomes of it when they leave. */
@Named
@RequestScoped
public class TalkOwn {
    @Inject
    private KeepOwnPosts keepOwnPosts;

    @Inject
    private Moments moments;

    private Page<Row> page = new Page<>(List.of(), 0, 1, 1);

    public record Row(String uid, String when, String text, boolean hidden) {}

    @PostConstruct
    void read() {
        page = keepOwnPosts
                .read(Math.max(1, TalkRequest.number("page")))
                .map(one -> new Row(one.uid(), moments.moment(one.at()), one.text(), one.hidden()));
    }

    public Page<Row> getPage() {
        return page;
    }

    public boolean isGo() {
        return keepOwnPosts.go();
    }

    public boolean isStay() {
        return !isGo();
    }

    public String choose() {
        keepOwnPosts.choose(TalkRequest.text("leaving").equals("go"));
        Say.done("app_talk.message.info.chosen");
        return TalkRequest.to("own-talk");
    }
}
