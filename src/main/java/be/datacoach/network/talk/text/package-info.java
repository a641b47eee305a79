/** What somebody typed in a message, as text: cleaned, with who is named in it, and as harmless paragraphs. Values alone. */
@NullMarked
package be.datacoach.network.talk.text;

import org.jspecify.annotations.NullMarked;
