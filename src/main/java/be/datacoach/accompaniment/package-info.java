/** Around a path: feedback, help, meetings, the portfolio talk, notes that stay with who wrote them, and the logbook of a coach. */
@NullMarked
package be.datacoach.accompaniment;

import org.jspecify.annotations.NullMarked;
