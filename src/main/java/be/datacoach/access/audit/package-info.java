/**
 * The audit trail, read and guarded: entries are sealed one after another, each with the seal of the one before, so that what is
 * changed or removed behind our back shows.
 *
 * <p>Sealing happens within seconds after the act and apart from it: acts of many people need not wait for one another.
 * Actor and subject are opaque; names come from the accounts, and are gone when these are erased. The chain stays whole.
 */
@NullMarked
package be.datacoach.access.audit;

import org.jspecify.annotations.NullMarked;
