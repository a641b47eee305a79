package be.datacoach.assignment.survey;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.intake.answering.Part;

/** A survey that somebody may answer now, and neither answered nor skipped. */
public record SurveyInvitation(Part part, Text title, SurveyWindow window) {}
