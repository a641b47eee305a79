/**
 * Research with what coaches did on their path: studies, and who takes part in which. Nobody takes part without a dated yes
 * to the very words of a study, apart from using the course, and a no works at once.
 */
@NullMarked
package be.datacoach.reporting.research;

import org.jspecify.annotations.NullMarked;
