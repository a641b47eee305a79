/**
 * The file of a study: what goes into it, under which other names, and what is merged or left out so that nobody stands
 * alone in it. Traits of people and schools are shown only where five are alike; see docs/research-export.md.
 */
@NullMarked
package be.datacoach.reporting.research.export;

import org.jspecify.annotations.NullMarked;
