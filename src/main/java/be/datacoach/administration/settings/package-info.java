/** What administrators may set, and who set it. */
@NullMarked
package be.datacoach.administration.settings;

import org.jspecify.annotations.NullMarked;
