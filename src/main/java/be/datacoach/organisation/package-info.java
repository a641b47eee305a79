/**
 * Where people work and with whom they learn: schools with their dated, objective facts, the coaches who work there, and
 * cohorts with their counsellors.
 */
@NullMarked
package be.datacoach.organisation;

import org.jspecify.annotations.NullMarked;
