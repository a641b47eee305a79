/** What is wrong about somebody and is not theirs to change: they ask, an administrator answers. */
@NullMarked
package be.datacoach.access.correction;

import org.jspecify.annotations.NullMarked;
