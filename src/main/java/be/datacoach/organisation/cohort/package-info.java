/** Cohorts: coaches who learn side by side, accompanied by counsellors, or by nobody yet. */
@NullMarked
package be.datacoach.organisation.cohort;

import org.jspecify.annotations.NullMarked;
