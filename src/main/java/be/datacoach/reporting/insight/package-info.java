/**
 * How far people are, together: what administrators see in counts, what counsellors see of who shares it, and what
 * learners see of themselves. {@link be.datacoach.reporting.insight.Disclosure} keeps small groups out of counts.
 */
@NullMarked
package be.datacoach.reporting.insight;

import org.jspecify.annotations.NullMarked;
