package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.history.LookBack;
import be.datacoach.authoring.history.LookBack.Look;
import be.datacoach.authoring.history.Moment;
import be.datacoach.authoring.history.Restore;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** One moment of the history: what changed then, or since; and going back to it. */
@Named
@RequestScoped
public class AuthorRevisionView {

    private static final String VERSION = "version";

    @Inject
    private LookBack lookBack;

    @Inject
    private Restore restore;

    @Inject
    private Moments moments;

    private Look look;

    @PostConstruct
    void read() {
        look = lookBack.look(Asked.module(), moment(), isSince());
    }

    private static Moment moment() {
        return new Moment(Asked.parameter("kind").equals(VERSION), Asked.number("number"));
    }

    public String restore() {
        ModuleId module = Asked.module();
        if (!restore.restore(module, moment(), Asked.number("seen"))) {
            Say.refused("author_revision.message.error.moved");
            return "";
        }
        Say.done("author_revision.message.info.restored");
        return "/author/history?faces-redirect=true&module=" + module;
    }

    public String getModule() {
        return look.work().module().code();
    }

    public String getKind() {
        return Asked.parameter("kind");
    }

    public int getNumber() {
        return moment().number();
    }

    public boolean isSince() {
        return Asked.parameter("since").equals("true");
    }

    public String getTitle() {
        return Phrases.in(Faces.getLocale())
                .say("author_revision.title." + (moment().published() ? VERSION : "revision"), getNumber());
    }

    public String getWhen() {
        return moments.say(look.stamp().at());
    }

    public String getBy() {
        return look.stamp().by();
    }

    public int getSeen() {
        return look.work().draft().map(Draft::revision).orElse(0);
    }

    public boolean isSame() {
        return look.same();
    }

    public List<ChangeRow> getChanges() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return look.changes().stream()
                .map(change -> ChangeRow.of(change, look.then(), phrases))
                .toList();
    }

    public List<ParticularRow> getParticulars() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return look.particulars().stream()
                .map(one -> ParticularRow.of(one, look.then(), phrases))
                .toList();
    }
}
