/**
 * The logbook: what a coach did at the own school, in six fields, once a week at most and never because it must. It is the coach's:
 * they change or erase it whenever they want, and the counsellor of the own cohort sees it only while it is shared
 * ({@link be.datacoach.intake.sharing.Subject#LOGBOOK}), without the note.
 *
 * <p><b>Exportable</b>, for whoever gave consent for research: everything in {@link be.datacoach.accompaniment.logbook.Logged}, by
 * {@link be.datacoach.accompaniment.logbook.Logbooks}: week, task, band of minutes, kind of interaction and kind of meeting. The note
 * is not: {@code Logged} does not have it.
 */
@NullMarked
package be.datacoach.accompaniment.logbook;

import org.jspecify.annotations.NullMarked;
