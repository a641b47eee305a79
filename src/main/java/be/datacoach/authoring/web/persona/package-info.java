/** The pages of personas. */
@NullMarked
package be.datacoach.authoring.web.persona;

import org.jspecify.annotations.NullMarked;
