package be.datacoach.network.circle;

/** What somebody may want the others of a circle to see. */
public enum Shown {
    /** That they take part in a network, to whoever is not in a cohort of theirs. In a cohort everybody knows everybody. */
    NAME,
    /** The title of the module they are in, and nothing else. */
    MODULE
}
