/**
 * What answers to an instrument come to: values and formulas, no clock and no database. Formulas and limits are a design
 * choice, to be calibrated after about a hundred coaches; worked examples are in {@code intake/examples} of the tests.
 */
@NullMarked
package be.datacoach.intake.scoring;

import org.jspecify.annotations.NullMarked;
