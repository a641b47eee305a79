package be.datacoach.administration.web;

import be.datacoach.administration.settings.ReadSettings;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/** What may be set, what holds now, and who changed what. */
@Named
@RequestScoped
public class AdminSettingsView {
    /** A setting in words. */
    public record Row(String code, String sentence, String value) {}

    /** A change in words. */
    public record Change(String when, String what, String who) {}

    @Inject
    private ReadSettings read;

    @Inject
    private Clock clock;

    private List<Row> rows = List.of();
    private List<Change> changes = List.of();

    @PostConstruct
    void load() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        rows = read.all().stream()
                .map(current -> new Row(
                        current.setting().code(),
                        sentence(phrases, current.setting().code()),
                        SettingWords.value(phrases, current.setting(), current.text())))
                .toList();
        changes = read.changes().stream().map(change -> told(phrases, change)).toList();
    }

    private Change told(Phrases phrases, ReadSettings.Change change) {
        String when = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", phrases.locale())
                .withZone(clock.getZone())
                .format(change.at());
        String what = sentence(phrases, change.code());
        String to = SettingWords.plain(phrases, change.chosen());
        String who = change.by().orElse(phrases.say("admin_settings.changes.gone"));
        return new Change(when, phrases.say("admin_settings.changes.to", what, to), who);
    }

    private static String sentence(Phrases phrases, String code) {
        String key = "admin_settings." + code;
        return phrases.has(key) ? phrases.say(key) : code;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
