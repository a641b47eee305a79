package be.datacoach.network.web.circle;

import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.FindOwnCircles;
import be.datacoach.network.circle.JoinNetwork;
import be.datacoach.network.circle.SharedWith.Section;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** <em>Samen</em>: with whom a coach learns, and what they do together. Features add to it by {@code SharedWith}. */
@Named
@RequestScoped
public class LearnerTogetherView {
    private static final String KEY = "learner_together.message.info.";

    @Inject
    private Sections sections;

    @Inject
    private FindOwnCircles findOwnCircles;

    @Inject
    private JoinNetwork joinNetwork;

    private List<Section> shared = List.of();
    private List<Circle> inviting = List.of();

    @PostConstruct
    void read() {
        shared = sections.forCoach();
        inviting = findOwnCircles.own().inviting();
    }

    public String join() {
        String uid = Request.text("uid");
        joinNetwork.join(uid);
        Say.done(KEY + "joined");
        return LearnerCircleView.PAGE + uid;
    }

    public String decline() {
        joinNetwork.leave(Request.text("uid"));
        Say.done(KEY + "declined");
        return "/learner/together?faces-redirect=true";
    }

    public List<Section> getSections() {
        return shared;
    }

    public List<Circle> getInviting() {
        return inviting;
    }

    public boolean isAlone() {
        return shared.isEmpty() && inviting.isEmpty();
    }
}
