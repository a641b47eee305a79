package be.datacoach.administration.web;

import be.datacoach.organisation.school.FindSchools;
import be.datacoach.organisation.school.SchoolRow;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All schools, or those of the group in {@code ?group=}. */
@Named
@RequestScoped
public class AdminSchoolsView {
    @Inject
    private FindSchools find;

    @Inject
    private Search search;

    private Page<SchoolRow> page;

    @PostConstruct
    void load() {
        var question = new FindSchools.Question(
                search.getText(), search.getLevel(), search.getSize(), search.getGroup(), search.sorting());
        page = find.matching(question, search.getPage(), Search.SIZE);
    }

    public Page<SchoolRow> getPage() {
        return page;
    }
}
