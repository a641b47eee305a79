package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Text;

/**
 * One of the nine things an effective data coach can do.
 *
 * @param target the level (1 to 3) that a path aims at when nobody sets another
 * @param performanceWeight share (0 to 1) of performance in mastery; the rest is self-report
 * @param attitude a matter of attitude or relations, which no quiz can prove: it is shortened, never skipped
 */
public record Competency(CompetencyId id, Text label, int target, double performanceWeight, boolean attitude) {}
