package be.datacoach.network.web.talk;

import be.datacoach.network.talk.Draft;
import be.datacoach.network.talk.PupilSigns;
import be.datacoach.network.talk.Written;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What somebody typed, as it comes back with the page when it could not be kept. */
@Named
@RequestScoped
public class TalkDraft {
    private static final int LONGEST = 4000;

    private final String fresh = UUID.randomUUID().toString();
    private String refusal = "";
    private boolean asked;

    Draft read() {
        return new Draft(
                getOnce(),
                getBody(),
                TalkRequest.all("named"),
                !TalkRequest.text("sure").isEmpty());
    }

    /** Whether it was kept; if not, the form says why. */
    boolean settle(Written written) {
        if (written == Written.DONE) return true;
        asked = written == Written.PUPIL;
        List<String> signs = asked ? PupilSigns.words(getHeading() + "\n" + getBody()) : List.of();
        refusal = signs.isEmpty()
                ? Phrases.in(Faces.getLocale()).say("app_talk.refused." + written, LONGEST)
                : Phrases.in(Faces.getLocale()).say("app_talk.signs", String.join("», «", signs));
        return false;
    }

    /** Of the form at hand, the same until it was kept: a second click makes no second message. */
    public String getOnce() {
        String once = TalkRequest.text("once");
        return once.isEmpty() ? fresh : once;
    }

    /** A new one, for a form beside it. */
    public String getOther() {
        return UUID.randomUUID().toString();
    }

    public String getBody() {
        return TalkRequest.text("body");
    }

    public String getHeading() {
        return TalkRequest.text("heading");
    }

    public boolean isChosen(String uid) {
        return TalkRequest.all("named").contains(uid);
    }

    /** Whether it is about changing this message. */
    public boolean isOf(String post) {
        return isRefused() && TalkRequest.text("post").equals(post);
    }

    /** Whether a new message, not a change, could not be kept. */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** Only the form of a new message shows it. */
    public boolean isNewRefused() {
        return isRefused() && TalkRequest.text("post").isEmpty();
    }

    /** Whether they were asked about what looks like a pupil: the next time they are sure. */
    public boolean isAsked() {
        return asked;
    }

    public String getRefusal() {
        return refusal;
    }

    public int getLongest() {
        return LONGEST;
    }

    public List<String> getSure() {
        return asked ? List.of("yes") : List.of();
    }
}
