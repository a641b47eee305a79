package be.datacoach.administration.web;

import be.datacoach.administration.keeping.ReadKeeping;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.keeping.KeepingReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/** What goes by itself. */
@Named
@RequestScoped
public class AdminKeepingView {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy H:mm");

    @Inject
    private ReadKeeping readKeeping;

    @Inject
    private Clock clock;

    /** @param setting its code; empty for what the environment says */
    public record Row(String what, String term, String setting, String last, long removed) {
        public boolean settable() {
            return !setting.isEmpty();
        }
    }

    public List<Row> getRows() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return readKeeping.read().stream().map(one -> row(one, phrases)).toList();
    }

    private Row row(KeepingReport one, Phrases phrases) {
        return new Row(
                phrases.say("admin_keeping.kind." + one.code()),
                phrases.say(
                        "admin_keeping.unit." + one.term().unit(), one.term().amount()),
                one.term().setting(),
                one.ranAt()
                        .map(at -> MOMENT.format(at.atZone(clock.getZone())))
                        .orElseGet(() -> phrases.say("admin_keeping.never")),
                one.removed());
    }
}
