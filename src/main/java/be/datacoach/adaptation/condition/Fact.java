package be.datacoach.adaptation.condition;

import java.time.LocalDate;

/**
 * A value that somebody gave on some day. Context that nobody confirmed may choose an order or a variant,
 * but never leaves content out.
 */
public record Fact(AttributeId attribute, Value value, LocalDate givenOn, Giver giver, boolean confirmed) {

    /** Who gave the fact. */
    public enum Giver {
        LEARNER,
        TEAM,
        DIRECTOR,
        COUNSELLOR,
        /** Another data coach of the same school. */
        COLLEAGUE,
        ADMINISTRATOR,
        COMPUTED
    }

    /** The same fact with another value. */
    public Fact saying(Value other) {
        return new Fact(attribute, other, givenOn, giver, confirmed);
    }
}
