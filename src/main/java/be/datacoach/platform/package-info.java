/**
 * What every feature stands on: the database and its migrations, the clock, readiness and refusals that look like
 * missing pages.
 */
@NullMarked
package be.datacoach.platform;

import org.jspecify.annotations.NullMarked;
