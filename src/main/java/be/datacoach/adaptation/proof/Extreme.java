package be.datacoach.adaptation.proof;

/** The shortest or the longest first path that anybody gets, in minutes, and who gets it. */
public record Extreme(int minutes, Persona persona) {}
