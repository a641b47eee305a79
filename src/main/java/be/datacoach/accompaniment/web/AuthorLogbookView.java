package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.Logged;
import be.datacoach.accompaniment.logbook.ReadSharedLogbook;
import be.datacoach.accompaniment.logbook.ReadSharedLogbook.Shared;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The logbook of a coach of an own cohort who shares it: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorLogbookView {
    @Inject
    private ReadSharedLogbook readSharedLogbook;

    @Inject
    private LogWords words;

    @Inject
    private Days days;

    private Shared shared;

    @PostConstruct
    void read() {
        shared = readSharedLogbook.read(Request.text("coach"));
    }

    public String getTitle() {
        return days.phrases().say("author_logbook.title", shared.coach());
    }

    /** Newest week first. */
    public List<LogRow> getRows() {
        return shared.weeks().stream()
                .sorted(Comparator.comparing(Logged::week).reversed())
                .map(logged -> words.row(logged, "", shared.tasks()))
                .toList();
    }

    public List<KindRow> getKinds() {
        return words.kinds(shared.picture());
    }

    public List<LogTaskRow> getTasks() {
        return words.tasks(shared.picture(), shared.tasks());
    }

    public String getTold() {
        return words.told(shared.picture());
    }
}
