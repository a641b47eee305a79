/**
 * The heart of Datacoach: plans a learning path from who learns and where they work, with a reason for
 * every decision. Values and functions only: no clock, no database, no server.
 *
 * <p>Read in this order: {@code condition} (attributes, facts, three-valued conditions), {@code curriculum}
 * (modules, rules), {@code learner} (what is known of one person), {@code path} (the result) and
 * {@code plan} (the one function that ties them: {@link be.datacoach.adaptation.plan.Planner#plan}). Beside it stand
 * {@code proof} (that nobody gets stuck) and {@code team} (who of several coaches at one school learns what). Each may
 * know those before it.
 */
@NullMarked
package be.datacoach.adaptation;

import org.jspecify.annotations.NullMarked;
