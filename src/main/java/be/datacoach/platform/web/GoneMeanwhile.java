package be.datacoach.platform.web;

import be.datacoach.platform.NotFound;

/**
 * A form was sent about something that is gone, or not theirs any more, since its page was opened. Instead of a missing page they come
 * to another one, with a sentence that is the same for whatever the reason is.
 */
public final class GoneMeanwhile extends NotFound {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String where;

    /**
     * @param key of the sentence
     * @param where to go, such as {@code author/coaches}
     */
    public GoneMeanwhile(String key, String where) {
        super("gone meanwhile: " + key);
        this.key = key;
        this.where = where;
    }

    String key() {
        return key;
    }

    String where() {
        return where;
    }
}
