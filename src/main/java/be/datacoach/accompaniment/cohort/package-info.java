/** A cohort as its counsellor sees it: what each coach chose to show, and of the others the name alone. */
@NullMarked
package be.datacoach.accompaniment.cohort;

import org.jspecify.annotations.NullMarked;
