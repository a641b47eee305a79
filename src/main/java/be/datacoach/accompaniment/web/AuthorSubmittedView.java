package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.FindWaiting;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything that was handed in to a counsellor: {@code ?q=lies&state=APPROVED&sort=-since&page=2}. */
@Named
@RequestScoped
public class AuthorSubmittedView {
    private static final int A_PAGE = 25;

    @Inject
    private FindWaiting findWaiting;

    @Inject
    private Days days;

    private Page<HandedInRow> page;

    @PostConstruct
    void read() {
        String number = Request.text("page");
        page = findWaiting
                .matching(
                        new FindWaiting.Question(
                                Request.text("q"), Request.text("state"), Sorting.of(Request.text("sort"))),
                        number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1,
                        A_PAGE)
                .map(one -> HandedInRow.of(one, days));
    }

    public Page<HandedInRow> getPage() {
        return page;
    }
}
