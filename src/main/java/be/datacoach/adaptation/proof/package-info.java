/**
 * Proves over all possible profiles, not by sampling, that no learner gets stuck.
 *
 * <p>Every attribute has finitely many values that matter: its words, or a number on one side or the other of the
 * thresholds that are mentioned ({@link be.datacoach.adaptation.proof.Cells}), or that nobody knows. {@link
 * be.datacoach.adaptation.proof.Space} makes one Boolean variable of each and says which belong together; {@link
 * be.datacoach.adaptation.proof.SymbolicPlan} says in formulas over them what the planner would do with a first plan;
 * and a SAT solver finds the profile for which a claim fails, or that there is none. What is found is a person, and is
 * played back through the planner before it is told.
 */
@NullMarked
package be.datacoach.adaptation.proof;

import org.jspecify.annotations.NullMarked;
