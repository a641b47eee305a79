package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.FindCounsellors;
import be.datacoach.accompaniment.help.AskForHelp;
import be.datacoach.accompaniment.help.CloseHelp;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** A coach and whoever accompanies them: what was asked, and a new question. */
@Named
@RequestScoped
public class LearnerCounsellorView {
    private static final String KEY = "learner_counsellor.";
    private static final int LONGEST = 1000;

    @Inject
    private FindCounsellors findCounsellors;

    @Inject
    private AskForHelp askForHelp;

    @Inject
    private CloseHelp closeHelp;

    private List<String> counsellors = List.of();

    @PostConstruct
    void read() {
        counsellors = findCounsellors.own();
    }

    public String ask() {
        String question = Request.text("question").strip();
        if (question.isEmpty() || question.length() > LONGEST) {
            Say.first(KEY + "message.warn.text", LONGEST);
        } else {
            askForHelp.ask(Request.text("once"), question);
            Say.done(KEY + "message.info.asked");
        }
        return "/learner/counsellor?faces-redirect=true";
    }

    public String close() {
        closeHelp.close(Request.text("request"));
        Say.done(KEY + "message.info.closed");
        return "/learner/counsellor?faces-redirect=true";
    }

    public boolean isAccompanied() {
        return !counsellors.isEmpty();
    }

    public String getLead() {
        String key = KEY + (isAccompanied() ? "lead" : "nobody");
        return Phrases.in(Faces.getLocale()).say(key, counsellors.size(), String.join(", ", counsellors));
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }
}
