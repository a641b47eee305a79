/** Files with rows and columns, as other systems write them and people keep them: CSV and XLSX read, CSV written. */
@NullMarked
package be.datacoach.platform.sheet;

import org.jspecify.annotations.NullMarked;
