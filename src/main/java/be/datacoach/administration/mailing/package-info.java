/** Mails, for administrators: the outbox, and what goes out by itself. */
@NullMarked
package be.datacoach.administration.mailing;

import org.jspecify.annotations.NullMarked;
