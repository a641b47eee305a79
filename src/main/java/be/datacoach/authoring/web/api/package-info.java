/** What the script of the studio says to the server: one text at a time, as JSON. */
@NullMarked
package be.datacoach.authoring.web.api;

import org.jspecify.annotations.NullMarked;
