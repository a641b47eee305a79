/** Keeping accounts: people are created, get roles, change their password and language, and leave. */
@NullMarked
package be.datacoach.access.people;

import org.jspecify.annotations.NullMarked;
