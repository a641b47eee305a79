/**
 * Answering an instrument: what is asked in one go, and what was answered so far, from the events. Every answer is kept by
 * itself, so that whoever leaves goes on where they were, on any device. What answers come to is in
 * {@code be.datacoach.intake.result}.
 */
@NullMarked
package be.datacoach.intake.answering;

import org.jspecify.annotations.NullMarked;
