package be.datacoach.network.web.circle;

import be.datacoach.network.circle.ReadCircle;
import be.datacoach.network.circle.SharedWith.Section;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** A cohort or network as its own coaches see it: {@code ?uid=}. */
@Named
@RequestScoped
public class LearnerCircleView {
    static final String PAGE = "/learner/circle?faces-redirect=true&uid=";
    private static final String KEY = "learner_circle.";

    @Inject
    private ReadCircle readCircle;

    @Inject
    private Sections sections;

    private ReadCircle.Picture picture;

    @PostConstruct
    void read() {
        picture = readCircle.read(Request.text("uid"));
    }

    public String getUid() {
        return picture.circle().uid();
    }

    public String getName() {
        return picture.circle().name();
    }

    public String getWorksOn() {
        return picture.circle().worksOn();
    }

    public String getKind() {
        return phrases().say(KEY + "kind." + picture.circle().key().kind());
    }

    /** Who accompanies it, in a sentence. */
    public String getCounsellors() {
        return picture.counsellors().isEmpty()
                ? phrases().say(KEY + "counsellors.none")
                : phrases().say(KEY + "counsellors", String.join(", ", picture.counsellors()));
    }

    public List<ReadCircle.Peer> getPeers() {
        return picture.peers();
    }

    /** Others take part whom the one who looks does not see. */
    public boolean isMore() {
        return picture.more();
    }

    /** Whether it is over: it is read, and nobody writes. */
    public boolean isOver() {
        return picture.circle().over();
    }

    public boolean isNetwork() {
        return picture.circle().isNetwork();
    }

    /** Whether the one who looks may leave by themselves. */
    public boolean isFree() {
        return picture.alone();
    }

    /** Whether all of the circle see the name of the one who looks. */
    public boolean isNamed() {
        return picture.named();
    }

    /** Two take part, or fewer: each knows who says what. */
    public boolean isSmall() {
        return !isMore() && picture.peers().size() < 2;
    }

    public List<Section> getSections() {
        return isOver() ? List.of() : sections.forCircle(picture.circle().key());
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
