/** What somebody may take away from here: so far the certificate of participation. */
@NullMarked
package be.datacoach.reporting;

import org.jspecify.annotations.NullMarked;
