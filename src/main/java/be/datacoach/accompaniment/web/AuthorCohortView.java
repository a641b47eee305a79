package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.cohort.ReadCohort;
import be.datacoach.accompaniment.cohort.ReadCohort.Group;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A cohort with who takes part, by name: {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorCohortView {
    @Inject
    private ReadCohort readCohort;

    @Inject
    private PersonWords words;

    private Group group;

    /** @param where in words */
    public record Row(String uid, String name, String where) {}

    @PostConstruct
    void read() {
        group = readCohort.read(Request.text("uid"));
    }

    public String getUid() {
        return group.uid();
    }

    public String getName() {
        return group.name();
    }

    public List<Row> getCoaches() {
        return group.coaches().stream()
                .map(person -> new Row(person.uid(), person.name(), words.where(person)))
                .toList();
    }
}
