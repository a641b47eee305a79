/** Who is at work in which block now, so that nobody is surprised. Nothing of it is kept longer than that. */
@NullMarked
package be.datacoach.authoring.presence;

import org.jspecify.annotations.NullMarked;
