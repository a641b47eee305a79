/** From curriculum and learner to path: selection, bands, order, variants, timetable, counterfactuals. */
@NullMarked
package be.datacoach.adaptation.plan;

import org.jspecify.annotations.NullMarked;
