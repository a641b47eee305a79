package be.datacoach.administration.web;

import be.datacoach.access.people.FindPeople;
import be.datacoach.access.people.Person;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.omnifaces.util.Faces;

/** Everybody with an account. */
@Named
@RequestScoped
public class AdminPeopleView {
    @Inject
    private FindPeople find;

    @Inject
    private Search search;

    @Inject
    private Clock clock;

    private Page<Person> page;

    @PostConstruct
    void load() {
        page = find.matching(
                new FindPeople.Question(search.getText(), search.getRole(), search.getState(), search.sorting()),
                search.getPage(),
                Search.SIZE);
    }

    /** The day on which somebody got an account. */
    public String added(Person person) {
        return Phrases.in(Faces.getLocale()).day(person.addedAt(), clock);
    }

    public Page<Person> getPage() {
        return page;
    }
}
