package be.datacoach.network.web.circle;

import be.datacoach.network.circle.JoinNetwork;
import be.datacoach.network.circle.ShowInCircle;
import be.datacoach.network.circle.Shown;
import be.datacoach.network.circle.TakeAwayOwnWords;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a coach chooses to be seen of them in a circle, and leaving it. */
@Named
@RequestScoped
public class LearnerCircleDoing {
    private static final String KEY = "learner_circle.message.info.";

    @Inject
    private ShowInCircle showInCircle;

    @Inject
    private JoinNetwork joinNetwork;

    @Inject
    private TakeAwayOwnWords takeAwayOwnWords;

    public String showName() {
        showInCircle.show(uid(), Shown.NAME);
        return said("named");
    }

    public String hideName() {
        showInCircle.hide(uid(), Shown.NAME);
        return said("unnamed");
    }

    public String showModule() {
        showInCircle.show(uid(), Shown.MODULE);
        return said("shown");
    }

    public String hideModule() {
        showInCircle.hide(uid(), Shown.MODULE);
        return said("hidden");
    }

    /** With or without what they wrote there, as the form says. */
    public String leave() {
        if (Request.sent("take").isPresent()) takeAwayOwnWords.takeAway(uid());
        joinNetwork.leave(uid());
        Say.done(KEY + "left");
        return "/learner/together?faces-redirect=true";
    }

    private static String said(String what) {
        Say.done(KEY + what);
        return LearnerCircleView.PAGE + uid();
    }

    private static String uid() {
        return Request.text("uid");
    }
}
