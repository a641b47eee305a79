/**
 * When the short surveys are asked: at the start of a path, at its end and some months later, on working days. What they ask is data
 * ({@code modules/instruments/surveys.yaml}); what was answered is in {@link be.datacoach.intake.answering.SurveyAnswers}.
 */
@NullMarked
package be.datacoach.assignment.survey;

import org.jspecify.annotations.NullMarked;
