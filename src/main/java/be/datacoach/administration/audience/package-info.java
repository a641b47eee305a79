/**
 * Who gets a path: a cohort, a school, people who were listed, or everybody who fits a rule on what administrators may see.
 */
@NullMarked
package be.datacoach.administration.audience;

import org.jspecify.annotations.NullMarked;
