package be.datacoach.access;

import be.datacoach.platform.NotFound;

/**
 * Somebody asked for what is not theirs. It looks like something that does not exist: the message is for the log and
 * holds ids and codes only.
 */
public class NotAllowed extends NotFound {
    private static final long serialVersionUID = 1;

    public NotAllowed(String reason) {
        super(reason);
    }

    static NotAllowed lacking(Permission permission) {
        return new NotAllowed("lacks " + permission);
    }

    /** For the thing with this uid, which is another's or does not exist. */
    public static NotAllowed on(String uid) {
        return new NotAllowed("no access to " + uid);
    }
}
