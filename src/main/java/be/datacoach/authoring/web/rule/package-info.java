/** The pages of rules. */
@NullMarked
package be.datacoach.authoring.web.rule;

import org.jspecify.annotations.NullMarked;
