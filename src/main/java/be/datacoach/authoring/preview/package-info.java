/** A module as somebody else would read it, planned by the same core as for a real learner; nothing is stored. */
@NullMarked
package be.datacoach.authoring.preview;

import org.jspecify.annotations.NullMarked;
