package be.datacoach.administration.assigning;

import be.datacoach.administration.audience.Unable;
import be.datacoach.assignment.given.Effect;

/** What became of somebody whom a path was meant for. */
public enum Fate {
    /** Its turn comes in the background. */
    WAITING,
    /** Got it, and had nothing before. */
    NEW,
    /** Got it, instead of something else. */
    CHANGED,
    /** Had it already. */
    UNCHANGED,
    /** Came later, and keeps what an administrator gave them before. */
    OTHER,
    CLOSED,
    NO_COACH,
    /** Will be taken back in the background. */
    LEAVING,
    /** Was taken back; what was learned stays. */
    LEFT;

    static Fate of(Effect effect) {
        return switch (effect) {
            case NEW -> NEW;
            case CHANGED -> CHANGED;
            case UNCHANGED -> UNCHANGED;
        };
    }

    static Fate of(Unable.Why why) {
        return switch (why) {
            case CLOSED -> CLOSED;
            case NO_COACH -> NO_COACH;
        };
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == WAITING || this == LEAVING;
    }

    /** Whether somebody has the path now. */
    public boolean has() {
        return this == NEW || this == CHANGED || this == UNCHANGED;
    }
}
