package be.datacoach.assignment.web;

import be.datacoach.assignment.LastChange;
import be.datacoach.assignment.MarkChangeSeen;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.PathChange;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the last calculation changed, and why. Whoever has read it is not told again. */
@Named
@RequestScoped
public class LearnerChangesView {
    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private LastChange lastChange;

    @Inject
    private MarkChangeSeen markChangeSeen;

    @Inject
    private ReasonWriter writer;

    @Inject
    private Clock clock;

    private Optional<OwnPath> own = Optional.empty();
    private Optional<PathChange> change = Optional.empty();
    private List<ChangeRow> rows = List.of();

    @PostConstruct
    void read() {
        own = readOwnPath.read();
        change = lastChange.read();
        own.ifPresent(path -> {
            Reasons reasons = writer.reasons(path);
            var steps = new PathSteps(path, reasons);
            rows = change.map(PathChange::difference).stream()
                    .flatMap(difference -> difference.changes().stream())
                    .map(one -> ChangeRow.of(one, steps, reasons))
                    .toList();
        });
    }

    public void arrive() {
        if (own.isEmpty()) {
            Faces.redirect("learner/start");
        } else {
            markChangeSeen.mark();
        }
    }

    public List<ChangeRow> getRows() {
        return rows;
    }

    /** On which occasion, when, and what it does to the work that is left. */
    public String getLead() {
        return change.map(this::lead).orElse("");
    }

    private String lead(PathChange last) {
        Phrases phrases = writer.phrases();
        String occasion = "learner_changes.occasion." + last.occasion();
        LocalDate day = LocalDate.ofInstant(last.at(), clock.getZone());
        return phrases.say(
                        phrases.has(occasion) ? occasion : "learner_changes.occasion.other",
                        phrases.day(day, writer.today()))
                + " "
                + total(last.difference().minutesLess(), phrases);
    }

    private String total(int minutesLess, Phrases phrases) {
        if (rows.isEmpty()) return phrases.say("learner_changes.total.none");
        if (minutesLess == 0) return phrases.say("learner_changes.total.same");
        String minutes = phrases.duration(Math.abs(minutesLess));
        return phrases.say(minutesLess > 0 ? "learner_changes.total.less" : "learner_changes.total.more", minutes);
    }
}
