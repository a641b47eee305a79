package be.datacoach.authoring.web;

import be.datacoach.access.AccountId;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.history.ReadHistory;
import be.datacoach.authoring.history.ReadHistory.History;
import be.datacoach.authoring.history.Sitting;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Everything that was saved and published in a module. */
@Named
@RequestScoped
public class AuthorHistoryView {

    /**
     * A line of the history.
     *
     * @param kind version or revision
     * @param what what happened, in words
     */
    public record Line(String kind, int number, String what, String by, Instant moment, String when) {
        public boolean published() {
            return kind.equals("version");
        }
    }

    @Inject
    private ReadHistory readHistory;

    @Inject
    private Moments moments;

    private History history;

    @PostConstruct
    void read() {
        history = readHistory.read(Asked.module(), getPage());
    }

    public String getModule() {
        return history.work().module().code();
    }

    public String getTitle() {
        return history.work()
                .source()
                .find(new Where("", "title/nl"))
                .map(passage -> passage.value().strip())
                .orElseGet(this::getModule);
    }

    public int getPage() {
        return Math.max(0, Asked.number("page"));
    }

    public int getNextPage() {
        return getPage() + 1;
    }

    public boolean isMore() {
        return history.more();
    }

    /** The newest first; a version stands on top of what it was made of. */
    public List<Line> getLines() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        ModuleSource now = history.work().source();
        var lines = new ArrayList<Line>();
        history.versions().forEach(version -> lines.add(line(version, phrases)));
        history.sittings().forEach(sitting -> lines.add(line(sitting, now, phrases)));
        lines.sort(Comparator.comparing(Line::moment).reversed());
        return lines;
    }

    private Line line(ModuleVersion version, Phrases phrases) {
        String note = version.note().isEmpty() ? phrases.say("author_history.imported") : version.note();
        return new Line(
                "version",
                version.number(),
                note,
                name(version.author()),
                version.publishedAt(),
                moments.say(version.publishedAt()));
    }

    private Line line(Sitting sitting, ModuleSource now, Phrases phrases) {
        Revision last = sitting.last();
        String block = last.block().equals(Revision.SEVERAL)
                ? phrases.say("author_history.several")
                : BlockName.in(now, last.block(), phrases);
        String kind = "author_history.kind." + last.kind().name();
        String what = phrases.say(kind, block, sitting.times());
        return new Line(
                "revision", last.number(), what, name(last.author()), last.savedAt(), moments.say(last.savedAt()));
    }

    private String name(Optional<AccountId> person) {
        return person.map(id -> history.names().getOrDefault(id, "")).orElse("");
    }
}
