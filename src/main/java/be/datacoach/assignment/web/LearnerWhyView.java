package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.ReadOwnFacts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** One decision of the path of a coach. */
@Named
@ViewScoped
public class LearnerWhyView extends DecisionView {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Override
    LearnerKind kind() {
        return LearnerKind.COACH;
    }

    @Override
    Optional<OwnPath> own() {
        return readOwnPath.read();
    }

    @Override
    Map<AttributeId, Fact> facts() {
        return readOwnFacts.read().facts();
    }

    @Override
    String changed() {
        return "/learner/changes";
    }

    @Override
    public String getPath() {
        return "/learner/path";
    }

    @Override
    public String getAnswers() {
        return "/learner/start";
    }
}
