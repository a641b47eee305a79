/**
 * What is kept for a term goes by itself when the term is over, and says how much went.
 *
 * <p>A feature that keeps something for a while has a bean of {@link be.datacoach.platform.keeping.Keeping}. It is asked every hour, on
 * every instance: doing it twice removes nothing twice.
 */
@NullMarked
package be.datacoach.platform.keeping;

import org.jspecify.annotations.NullMarked;
