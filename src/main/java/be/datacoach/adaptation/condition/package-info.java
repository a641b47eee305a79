/** Declared attributes, dated facts about them, and conditions judged true, false or unknown. */
@NullMarked
package be.datacoach.adaptation.condition;

import org.jspecify.annotations.NullMarked;
