/** What people do for each other around a path: feedback, help, meetings, the portfolio talk, and notes that stay with who wrote them. */
@NullMarked
package be.datacoach.accompaniment;

import org.jspecify.annotations.NullMarked;
