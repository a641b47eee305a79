package be.datacoach.practice.web;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On every page of the player: on which path somebody is there, that of a coach or that of a counsellor. */
@Named
@RequestScoped
public class TrackView {
    private static final String TRAINING = "/author/training";

    @Inject
    private Catalogue catalogue;

    /** Whether the module that the address asks for is for counsellors. */
    public boolean isTraining() {
        return catalogue.loaded() && catalogue.audienceOf(Asked.module()) == LearnerKind.COUNSELLOR;
    }

    /** Where somebody goes on after a module. */
    public String getHome() {
        return isTraining() ? TRAINING : "/learner/home";
    }

    /** Where all steps stand. */
    public String getPath() {
        return isTraining() ? TRAINING : "/learner/path";
    }
}
