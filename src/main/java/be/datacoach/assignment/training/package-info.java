/** The path for counsellors, offered by an administrator: who takes it, and how far they are, is told to nobody. */
@NullMarked
package be.datacoach.assignment.training;

import org.jspecify.annotations.NullMarked;
