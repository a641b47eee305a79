package be.datacoach.organisation.school;

import java.io.Serializable;

/** The school that something belongs to, as other features keep it. It never shows up in an address: uids do. */
public record SchoolId(long value) implements Serializable {
    public SchoolId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a stored school: " + value);
        }
    }
}
