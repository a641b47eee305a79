/** What the script of the instruments says to the server: one answer at a time, as JSON. */
@NullMarked
package be.datacoach.intake.web.api;

import org.jspecify.annotations.NullMarked;
