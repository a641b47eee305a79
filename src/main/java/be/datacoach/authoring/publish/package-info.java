/** What would change for whom, and making it so. */
@NullMarked
package be.datacoach.authoring.publish;

import org.jspecify.annotations.NullMarked;
