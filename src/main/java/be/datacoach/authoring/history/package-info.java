/** What a module was at any moment since somebody began to write in it here, and going back to it. */
@NullMarked
package be.datacoach.authoring.history;

import org.jspecify.annotations.NullMarked;
