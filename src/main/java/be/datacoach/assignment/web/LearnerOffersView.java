package be.datacoach.assignment.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.ChooseOffered;
import be.datacoach.assignment.ChooseOffered.Offer;
import be.datacoach.assignment.ChooseOffered.Standing;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** What an administrator offers beside the path, at the end of it. */
@Named
@RequestScoped
public class LearnerOffersView {
    private static final String HERE = "/learner/path?faces-redirect=true";

    /** A module that is offered. */
    public record Row(String code, String title, String time, Standing standing) {
        public boolean isOpen() {
            return standing == Standing.OPEN;
        }

        public boolean isTaken() {
            return standing == Standing.TAKEN;
        }

        public boolean isThere() {
            return standing == Standing.THERE;
        }
    }

    @Inject
    private ChooseOffered chooseOffered;

    @Inject
    private Catalogue catalogue;

    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        rows = chooseOffered.offers().stream().map(this::row).toList();
    }

    private Row row(Offer offer) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        LearningModule module = catalogue.curriculum().module(offer.module());
        return new Row(
                offer.module().code(),
                module.texts().title().in(phrases.locale()),
                phrases.duration(module.minutes().in(Band.STANDARD)),
                offer.standing());
    }

    public String take() {
        chooseOffered.take(asked());
        Say.done("learner_path.message.info.taken");
        return HERE;
    }

    public String doWithout() {
        chooseOffered.doWithout(asked());
        Say.done("learner_path.message.info.left");
        return HERE;
    }

    /** The module that the form is about; what is no module is not offered either. */
    private static ModuleId asked() {
        return new ModuleId(String.valueOf(Faces.getRequestParameter("module")));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** A button was pressed: rows may have moved since, so each of them takes it. Which module it is about, the form says. */
    public boolean isReturning() {
        return Faces.isPostback();
    }
}
