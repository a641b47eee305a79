/** Calendar, reasons, and the difference of two paths. */
@NullMarked
package be.datacoach.adaptation.path;

import org.jspecify.annotations.NullMarked;
