package be.datacoach.adaptation.team;

/** What a coach says of learning a module; said to the other coaches too. */
public enum Wish {
    GLADLY,
    RATHER_NOT
}
