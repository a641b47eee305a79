/** Meetings of a cohort, in a room or online: planned, moved, called off, attended. */
@NullMarked
package be.datacoach.accompaniment.meeting;

import org.jspecify.annotations.NullMarked;
