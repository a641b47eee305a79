package be.datacoach.administration.web;

import be.datacoach.access.people.FindPeople;
import be.datacoach.access.people.Person;
import be.datacoach.platform.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everybody with an account. */
@Named
@RequestScoped
public class AdminPeopleView {
    @Inject
    private FindPeople find;

    @Inject
    private Search search;

    private Page<Person> page;

    @PostConstruct
    void load() {
        page = find.matching(search.getText(), search.getPage(), Search.SIZE);
    }

    public Page<Person> getPage() {
        return page;
    }
}
