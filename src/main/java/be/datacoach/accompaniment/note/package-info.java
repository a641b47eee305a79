/** Notes of one counsellor on one coach, which nobody else reads. */
@NullMarked
package be.datacoach.accompaniment.note;

import org.jspecify.annotations.NullMarked;
