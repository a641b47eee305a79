package be.datacoach.adaptation.curriculum;

/** How fully a module is taken, from most support to least. */
public enum Band {
    /** Worked examples and faded steps. */
    FOUNDATION,
    STANDARD,
    /** Exercise first, theory folded. */
    CONDENSED,
    /** Proven: explanation and quiz fall away after a short challenge, the artefact stays. */
    EXEMPTION;

    /** The one with more support. */
    public Band orMoreSupport(Band other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One band more support. */
    public Band lowered() {
        return this == FOUNDATION ? FOUNDATION : values()[ordinal() - 1];
    }
}
