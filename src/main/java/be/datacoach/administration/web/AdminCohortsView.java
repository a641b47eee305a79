package be.datacoach.administration.web;

import be.datacoach.organisation.cohort.CohortRow;
import be.datacoach.organisation.cohort.FindCohorts;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All cohorts. */
@Named
@RequestScoped
public class AdminCohortsView {
    @Inject
    private FindCohorts find;

    @Inject
    private Search search;

    private Page<CohortRow> page;

    @PostConstruct
    void load() {
        page = find.matching(
                new FindCohorts.Question(search.getText(), search.getState(), search.sorting()),
                search.getPage(),
                Search.SIZE);
    }

    public Page<CohortRow> getPage() {
        return page;
    }
}
