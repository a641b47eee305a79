/** Three-valued logic and what it is about. */
@NullMarked
package be.datacoach.adaptation.condition;

import org.jspecify.annotations.NullMarked;
