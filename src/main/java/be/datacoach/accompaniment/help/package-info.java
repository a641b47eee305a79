/** A coach who would like to talk something over, and what the counsellor answers. */
@NullMarked
package be.datacoach.accompaniment.help;

import org.jspecify.annotations.NullMarked;
