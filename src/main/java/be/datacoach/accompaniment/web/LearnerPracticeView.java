package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.AskForEntry;
import be.datacoach.accompaniment.logbook.ReadOwnLogbook;
import be.datacoach.accompaniment.logbook.ReadOwnLogbook.Own;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the own logbook, and the picture that it gives. */
@Named
@RequestScoped
public class LearnerPracticeView {
    @Inject
    private ReadOwnLogbook readOwnLogbook;

    @Inject
    private AskForEntry askForEntry;

    @Inject
    private LogWords words;

    // A page asks for each of these more than once.
    private @Nullable Own read;

    private Own own() {
        Own known = read;
        if (known == null) read = known = readOwnLogbook.read();
        return known;
    }

    /** Newest week first. */
    public List<LogRow> getRows() {
        return own().entries().stream()
                .map(entry -> words.row(entry.logged(), entry.note(), own().tasks()))
                .toList();
    }

    public List<KindRow> getKinds() {
        return words.kinds(own().picture());
    }

    public List<LogTaskRow> getTasks() {
        return words.tasks(own().picture(), own().tasks());
    }

    public String getTold() {
        return words.told(own().picture());
    }

    public boolean isShared() {
        return own().shared();
    }

    /** Whether the first page asks for something to tell. */
    public boolean isAsked() {
        return askForEntry.isNow();
    }
}
