package be.datacoach.authoring.web;

import be.datacoach.authoring.review.ListReviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The modules of which a draft waits for a second reader. */
@Named
@RequestScoped
public class AuthorWaitingView {

    @Inject
    private ListReviews listReviews;

    /** Their codes. */
    public List<String> getModules() {
        return listReviews.waiting().stream().map(module -> module.code()).toList();
    }
}
