/** Learning together: several coaches at one school, and peers elsewhere. */
@NullMarked
package be.datacoach.network;

import org.jspecify.annotations.NullMarked;
