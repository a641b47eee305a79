/**
 * What a coach tells before and along the path: the first screen now, the instapmeting and the scans later.
 *
 * <p>Nothing that was told is ever changed: {@link be.datacoach.intake.CoachFacts} only grows, and the newest answer to
 * a question stands. Whoever plans a path hears of it through {@link be.datacoach.intake.FactsChanged}.
 */
@NullMarked
package be.datacoach.intake;

import org.jspecify.annotations.NullMarked;
