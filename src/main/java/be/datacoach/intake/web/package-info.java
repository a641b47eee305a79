/** The pages where a coach answers, and sees what was answered before. */
@NullMarked
package be.datacoach.intake.web;

import org.jspecify.annotations.NullMarked;
