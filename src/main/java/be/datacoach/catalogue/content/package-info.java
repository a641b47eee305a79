/** What a learner reads and does: a module's blocks, with its variants beside the text they differ from. */
@NullMarked
package be.datacoach.catalogue.content;

import org.jspecify.annotations.NullMarked;
