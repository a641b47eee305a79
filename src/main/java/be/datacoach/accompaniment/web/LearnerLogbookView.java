package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.Entry;
import be.datacoach.accompaniment.logbook.EraseEntry;
import be.datacoach.accompaniment.logbook.Interaction;
import be.datacoach.accompaniment.logbook.MeetingType;
import be.datacoach.accompaniment.logbook.MinutesBand;
import be.datacoach.accompaniment.logbook.ReadOwnLogbook;
import be.datacoach.accompaniment.logbook.ReadOwnLogbook.Own;
import be.datacoach.accompaniment.logbook.Week;
import be.datacoach.accompaniment.logbook.WriteEntry;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a week: a new one, or one that stands in the logbook already: {@code ?entry=2026-W47}. */
@Named
@RequestScoped
public class LearnerLogbookView {
    private static final String KEY = "learner_logbook.message.";
    private static final String HERE = "/learner/logbook?faces-redirect=true";

    /** Who writes, and when. */
    @Dependent
    static class Pen {
        @Inject
        private WriteEntry writeEntry;

        @Inject
        private EraseEntry eraseEntry;

        @Inject
        private Clock clock;
    }

    @Inject
    private ReadOwnLogbook readOwnLogbook;

    @Inject
    private Pen pen;

    @Inject
    private LogWords words;

    private final LogForm form = new LogForm();
    private Own own;
    private Optional<Entry> opened = Optional.empty();
    private int seen;

    @PostConstruct
    void read() {
        own = readOwnLogbook.read();
        opened = Week.read(Request.text("entry")).flatMap(own::of);
        opened.ifPresent(form::show);
        seen = Request.number("seen")
                .orElseGet(() -> opened.map(Entry::revision).orElse(0));
        if (opened.isEmpty()) own.free().stream().findFirst().ifPresent(week -> form.setWeek(week.code()));
    }

    public String save() {
        Week week = Week.read(Request.text(isChanging() ? "entry" : "week")).orElseThrow();
        Entry said = form.entry(week, seen);
        return switch (pen.writeEntry.write(said)) {
            case KEPT -> {
                PupilWatch.over(List.of(said.note()), pen.clock);
                Say.done(KEY + "info.kept", words.week(week));
                yield HERE;
            }
            case NEWER -> newer(week);
            case NOT_NOW -> refused("not_now");
            case UNREADABLE -> refused("unreadable");
        };
    }

    /** Says what stands there, and lets the next press replace it. */
    private String newer(Week week) {
        own = readOwnLogbook.read();
        own.of(week).ifPresent(stands -> {
            seen = stands.revision();
            LogRow row = words.row(stands.logged(), stands.note(), own.tasks());
            Say.refused(KEY + "error.newer", row.week(), row.sentence());
        });
        return "";
    }

    private static String refused(String why) {
        Say.refused(KEY + "error." + why, Entry.LONGEST_NOTE);
        return "";
    }

    public String erase() {
        Week week = Week.read(Request.text("entry")).orElseThrow();
        pen.eraseEntry.erase(week);
        Say.done(KEY + "info.erased", words.week(week));
        return HERE;
    }

    public LogForm getForm() {
        return form;
    }

    public boolean isChanging() {
        return opened.isPresent();
    }

    /** Whether there is a week to write something of. */
    public boolean isOpen() {
        return isChanging() || !getWeeks().isEmpty();
    }

    public String getEntry() {
        return opened.map(one -> one.week().code()).orElse("");
    }

    public String getEntryWeek() {
        return opened.map(one -> words.week(one.week())).orElse("");
    }

    public int getSeen() {
        return seen;
    }

    /** To choose from: what is still free, and what was just sent, so that a second press says the same thing. */
    public List<String> getWeeks() {
        return Stream.concat(own.free().stream(), Week.read(Request.text("week")).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Week::code)
                .toList();
    }

    public String weekOf(String code) {
        return Week.read(code).map(words::week).orElse("");
    }

    public List<String> getTasks() {
        return own.tasks().stream().map(task -> task.id().code()).toList();
    }

    public String taskOf(String code) {
        return words.task(new TaskId(code), own.tasks());
    }

    public List<String> getMinutes() {
        return Stream.of(MinutesBand.values()).map(Enum::name).toList();
    }

    public List<String> getInteractions() {
        return Stream.of(Interaction.values()).map(Enum::name).toList();
    }

    public List<String> getMeetings() {
        return Stream.of(MeetingType.values()).map(Enum::name).toList();
    }
}
