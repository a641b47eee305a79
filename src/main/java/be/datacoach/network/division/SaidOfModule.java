package be.datacoach.network.division;

/** What a coach can say of learning a module, to the other coaches of the school. */
public enum SaidOfModule {
    /** I take it. */
    TAKES,
    /** Somebody else takes it. */
    LEAVES,
    GLADLY,
    RATHER_NOT
}
