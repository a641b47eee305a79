package be.datacoach.practice.web.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.ReadOwnPiece;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Of the artefact that a page is about, {@code ?module=&block=}: whether it is made with others. */
@Named
@RequestScoped
public class LearnerPieceView {
    @Inject
    private ReadOwnPiece readOwnPiece;

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

    /** Which part shows a block of this kind. */
    public String part(String kind) {
        return isJoint() && kind.equals("artefact") ? "joint" : kind;
    }
}
