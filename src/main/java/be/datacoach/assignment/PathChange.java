package be.datacoach.assignment;

import be.datacoach.adaptation.path.PathDifference;
import java.time.Instant;

/** What the last calculation changed, on which occasion, and whether the coach has looked at it. */
public record PathChange(PathDifference difference, String occasion, Instant at, boolean seen) {}
