package be.datacoach.adaptation.proof;

/** What is claimed of a curriculum; a finding says that it does not hold. */
public enum Claim {
    /** Every variation point has words for everybody. */
    POINT_RESOLVES(true),
    /** Every target of the curriculum is covered for everybody. */
    TARGET_COVERED(true),
    /** No two rules of the same rank pull one thing in two ways for anybody. */
    NO_CONTRADICTION(true),
    /** Every rule changes the plan of somebody. */
    RULE_ALIVE(false),
    /** Every variant is read by somebody. */
    VARIANT_ALIVE(false),
    /** What rules add stays within a fifth of the budget, so that nobody has to be asked. */
    WITHIN_BUDGET(false);

    private final boolean error;

    Claim(boolean error) {
        this.error = error;
    }

    /** Whether a learner would suffer; otherwise only an author's work is lost. */
    public boolean error() {
        return error;
    }
}
