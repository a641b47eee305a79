package be.datacoach.access.web;

import be.datacoach.access.correction.AnswerCorrections;
import be.datacoach.access.erasure.FinishErasures;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** What people ask about their data: to be erased, or to have something put right. */
@Named
@RequestScoped
public class AdminRightsView {
    @Inject
    private FinishErasures erasures;

    @Inject
    private AnswerCorrections corrections;

    @Inject
    private Clock clock;

    /** Somebody who waits. */
    public record Row(String uid, String name, String when, boolean overdue) {}

    public List<Row> getErasures() {
        return erasures.waiting().stream()
                .map(one -> new Row(one.uid(), one.name(), day(one.due()), one.overdue()))
                .toList();
    }

    public List<Row> getCorrections() {
        return corrections.open().stream()
                .map(one -> new Row(one.uid(), one.name(), day(one.askedAt()), false))
                .toList();
    }

    /** For the first page: how many wait, and for how many it is late; empty when nobody waits. */
    public String getWaiting() {
        FinishErasures.Counts counts = erasures.counts();
        long open = corrections.count();
        if (counts.waiting() + open == 0) return "";
        Phrases phrases = Phrases.in(Faces.getLocale());
        String late = counts.overdue() > 0 ? " " + phrases.say("admin_rights.late", counts.overdue()) : "";
        return phrases.say("admin_rights.waiting", counts.waiting(), open) + late;
    }

    private String day(Instant moment) {
        return Phrases.in(Faces.getLocale()).day(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
