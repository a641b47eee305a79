package be.datacoach.access;

import java.io.Serializable;

/** The account that something belongs to, as other features keep it. It never shows up in an address: uids do. */
public record AccountId(long value) implements Serializable {
    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a stored account: " + value);
        }
    }
}
