package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.ReadTraining;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.training.ReadOwnAnswers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** One decision of a counsellor's own path. */
@Named
@ViewScoped
public class AuthorWhyView extends DecisionView {
    private static final long serialVersionUID = 1;
    private static final String TRAINING = "/author/training";

    @Inject
    private ReadTraining readTraining;

    @Inject
    private ReadOwnAnswers readOwnAnswers;

    @Override
    LearnerKind kind() {
        return LearnerKind.COUNSELLOR;
    }

    @Override
    Optional<OwnPath> own() {
        return readTraining.read();
    }

    @Override
    Map<AttributeId, Fact> facts() {
        return readOwnAnswers.facts();
    }

    @Override
    String changed() {
        return TRAINING;
    }

    @Override
    public String getPath() {
        return TRAINING;
    }

    @Override
    public String getAnswers() {
        return "/author/begin";
    }
}
