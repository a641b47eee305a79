package be.datacoach.assignment.web;

import be.datacoach.assignment.training.OwnTrainingOffer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The path for counsellors, while it is offered to who looks and they said nothing yet. */
@Named
@RequestScoped
public class AuthorOfferView {
    @Inject
    private OwnTrainingOffer ownOffer;

    private boolean open;

    @PostConstruct
    void read() {
        open = ownOffer.isOpen();
    }

    public boolean isOpen() {
        return open;
    }

    public String decline() {
        ownOffer.decline();
        return "/author/training?faces-redirect=true";
    }
}
