package be.datacoach.administration.web.api;

/** A request that is not done, for a reason that whoever sent it can mend. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int CONFLICT = 409;
    static final int CHANGED = 412;
    static final int UNPROCESSABLE = 422;
    static final int TAG_REQUIRED = 428;

    private final int status;
    private final transient Object[] words;

    /** @param key of the sentence, which fills in the words */
    Refused(int status, String key, Object... words) {
        super(key);
        this.status = status;
        this.words = words;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }

    Object[] words() {
        return words.clone();
    }
}
