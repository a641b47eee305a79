/** The platform's own pieces of Faces: exception handling, messages, language. */
@NullMarked
package be.datacoach.platform.web;

import org.jspecify.annotations.NullMarked;
