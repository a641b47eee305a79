/** A question before a meeting of a circle, and what each answers in a sentence. */
@NullMarked
package be.datacoach.network.circle.checkin;

import org.jspecify.annotations.NullMarked;
