package be.datacoach.organisation.cohort;

import java.io.Serializable;

/** The cohort that something belongs to, as other features keep it. It never shows up in an address: uids do. */
public record CohortId(long value) implements Serializable {
    public CohortId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a stored cohort: " + value);
        }
    }
}
