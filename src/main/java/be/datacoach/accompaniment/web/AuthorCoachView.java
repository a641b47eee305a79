package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.cohort.ReadCohort;
import be.datacoach.accompaniment.cohort.ReadCohort.Person;
import be.datacoach.accompaniment.feedback.FindWaiting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One coach of an own cohort: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorCoachView {
    @Inject
    private ReadCohort readCohort;

    @Inject
    private FindWaiting findWaiting;

    @Inject
    private PersonWords words;

    private Person person;

    @PostConstruct
    void read() {
        person = readCohort.coach(Request.text("coach"));
    }

    public String getUid() {
        return person.uid();
    }

    public String getName() {
        return person.name();
    }

    public String getWhere() {
        return words.where(person);
    }

    public List<HandedInRow> getArtefacts() {
        return findWaiting.of(person.uid()).stream()
                .map(one -> HandedInRow.of(one, words.days()))
                .toList();
    }
}
