/** Meetings of a cohort, or of others who meet ({@link Gatherings}), in a room or online: planned, moved, called off, attended. */
@NullMarked
package be.datacoach.accompaniment.meeting;

import org.jspecify.annotations.NullMarked;
