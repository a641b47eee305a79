package be.datacoach.practice.web.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.ReadOwnPiece;
import be.datacoach.practice.joint.WhyTogether;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Of the artefact that a page is about, {@code ?module=&block=}: whether it is made with others. */
@Named
@RequestScoped
public class LearnerPieceView {
    @Inject
    private ReadOwnPiece readOwnPiece;

    @Inject
    private WhyTogether whyTogether;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private Optional<JointPage> page = Optional.empty();

    @PostConstruct
    void read() {
        // A counsellor in the player makes nothing with coaches.
        if (user.may(Permission.WORK_ON_OWN_PATH))
            page = readOwnPiece.read(JointRequest.text("module"), JointRequest.text("block"));
    }

    public boolean isJoint() {
        return page.isPresent();
    }

    public String getUid() {
        return page.map(one -> one.thing().uid()).orElse("");
    }

    public String getMakers() {
        JointWords words = JointWords.in(Faces.getLocale(), clock);
        return page.map(one -> words.phrases().say("app_joint.makers", words.names(one.names())))
                .orElse("");
    }

    /** Why the own path asks to make it with others, in a sentence a rule; mostly nothing. */
    public List<String> getWhy() {
        if (!user.may(Permission.WORK_ON_OWN_PATH)) return List.of();
        return whyTogether.why(JointRequest.text("module"), JointRequest.text("block")).stream()
                .map(sentence -> sentence.in(Faces.getLocale()))
                .toList();
    }

    /** Which part shows a block of this kind. */
    public String part(String kind) {
        return isJoint() && kind.equals("artefact") ? "joint" : kind;
    }
}
