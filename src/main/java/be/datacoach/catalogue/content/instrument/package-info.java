/**
 * The instruments as values: what is asked, on which scale, in which form, and what an answer says something about. How
 * they are scored stands with who asks them; see docs/instrument-format.md.
 */
@NullMarked
package be.datacoach.catalogue.content.instrument;

import org.jspecify.annotations.NullMarked;
