package be.datacoach.network.web.circle;

import be.datacoach.network.circle.TakeAwayOwnWords;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Circles that a coach is no longer in, with words of theirs that still stand there. */
@Named
@RequestScoped
public class LearnerFormerView {
    private static final String KEY = "learner_together.former.";

    @Inject
    private TakeAwayOwnWords takeAwayOwnWords;

    private List<TakeAwayOwnWords.Former> former = List.of();

    public record Row(String uid, String name) {}

    @PostConstruct
    void read() {
        former = takeAwayOwnWords.former();
    }

    public List<Row> getRows() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return former.stream()
                .map(one -> new Row(one.uid(), one.name().orElseGet(() -> phrases.say(KEY + "over"))))
                .toList();
    }

    public String take() {
        takeAwayOwnWords.takeAway(Request.text("uid"));
        Say.done("learner_together.message.info.taken");
        return "/learner/together?faces-redirect=true";
    }
}
