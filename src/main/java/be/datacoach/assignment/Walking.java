package be.datacoach.assignment;

import be.datacoach.access.Permission;
import be.datacoach.catalogue.content.LearnerKind;

/** Which path is whose: that of a coach is walked by coaches, that of a counsellor by counsellors. */
public final class Walking {

    private Walking() {}

    /** What somebody needs to walk the path of this kind of learner. */
    public static Permission permission(LearnerKind kind) {
        return switch (kind) {
            case COACH -> Permission.WORK_ON_OWN_PATH;
            case COUNSELLOR -> Permission.TRAIN_ONESELF;
        };
    }
}
