/** What other systems of an administration ask and send: listings in a stable order, and writing that happens once. */
@NullMarked
package be.datacoach.administration.systems;

import org.jspecify.annotations.NullMarked;
