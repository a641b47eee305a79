/** What a coach reads of the surveys and the measures around a path, before and after: in words. docs/evaluation.md says the rest. */
@NullMarked
package be.datacoach.reporting.evaluation;

import org.jspecify.annotations.NullMarked;
