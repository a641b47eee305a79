/**
 * What the answers to an instrument come to: scores, and the facts that a path is planned from. A coach sees them, and what
 * they would change, before they count.
 */
@NullMarked
package be.datacoach.intake.result;

import org.jspecify.annotations.NullMarked;
