package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.FindWaiting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a counsellor, over all own cohorts. */
@Named
@RequestScoped
public class AuthorHandedInView {
    @Inject
    private FindWaiting findWaiting;

    @Inject
    private Days days;

    private List<HandedInRow> artefacts = List.of();

    @PostConstruct
    void read() {
        artefacts = findWaiting.waiting().stream()
                .map(one -> HandedInRow.of(one, days))
                .toList();
    }

    /** Of one coach. */
    public List<HandedInRow> of(String coachUid) {
        return artefacts.stream().filter(row -> row.coachUid().equals(coachUid)).toList();
    }

    public List<HandedInRow> getArtefacts() {
        return artefacts;
    }
}
