package be.datacoach.administration.people;

/**
 * A school or a cohort that a row names.
 *
 * @param uid of the one that exists; empty for one to be made
 * @param key by which another system knows it; empty where it has none
 * @param name as it is called here, or will be
 * @param level of a school to be made: the code, or empty
 * @param archived whether nobody can begin there any more
 */
public record Place(String uid, String key, String name, String level, boolean archived) {
    Place(String uid, String key, String name, String level) {
        this(uid, key, name, level, false);
    }

    static Place existing(String uid, String key, String name) {
        return new Place(uid, key, name, "");
    }

    /** A school that is no more, as a key may still name it. */
    static Place archived(String uid, String key, String name) {
        return new Place(uid, key, name, "", true);
    }

    public boolean isNew() {
        return uid.isEmpty();
    }

    /** The same for the same place, in every row. */
    String mark() {
        if (!isNew()) return uid;
        return key.isEmpty() ? "name " + Words.plain(name) : "key " + key;
    }
}
