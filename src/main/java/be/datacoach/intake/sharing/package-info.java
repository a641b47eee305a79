/**
 * Who else may see what came of an instrument: nobody, unless the coach chooses the counsellor of the own cohort. Changing
 * one's mind works at once, because it is asked at every look.
 */
@NullMarked
package be.datacoach.intake.sharing;

import org.jspecify.annotations.NullMarked;
