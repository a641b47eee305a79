/**
 * What people did, kept for good: an append-only table of events shaped as xAPI statements, from which mastery is
 * derived. Progress is never stored beside it. Only erasure may delete here.
 */
@NullMarked
package be.datacoach.evidence;

import org.jspecify.annotations.NullMarked;
