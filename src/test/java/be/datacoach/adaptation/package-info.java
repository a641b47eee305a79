/** The core, by examples that a didactics expert can read and by properties of generated cases. */
@NullMarked
package be.datacoach.adaptation;

import org.jspecify.annotations.NullMarked;
