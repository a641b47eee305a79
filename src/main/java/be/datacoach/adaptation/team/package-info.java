/**
 * Who of several coaches at one school learns what, so that together they are ready soonest for what their team needs.
 *
 * <p>{@link be.datacoach.adaptation.team.Divider#divide} takes a {@link be.datacoach.adaptation.team.DivisionCase} and
 * gives a {@link be.datacoach.adaptation.team.Division}. What all coaches may see of it is a
 * {@link be.datacoach.adaptation.team.Table}; an {@link be.datacoach.adaptation.team.Explanation} is made of that alone.
 */
@NullMarked
package be.datacoach.adaptation.team;

import org.jspecify.annotations.NullMarked;
