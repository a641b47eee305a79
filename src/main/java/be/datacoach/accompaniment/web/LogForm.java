package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.Entry;
import be.datacoach.accompaniment.logbook.Interaction;
import be.datacoach.accompaniment.logbook.Logged;
import be.datacoach.accompaniment.logbook.MeetingType;
import be.datacoach.accompaniment.logbook.MinutesBand;
import be.datacoach.accompaniment.logbook.Week;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The six fields of a week, as a form has them. */
public class LogForm {
    private String week = "";
    private String task = "";
    private String minutes = "";
    private String interaction = "";
    private String meeting = "";
    private String note = "";

    void show(Entry entry) {
        week = entry.week().code();
        task = entry.logged().task().code();
        minutes = entry.logged().minutes().name();
        interaction = entry.logged().interaction().name();
        meeting = entry.logged().meeting().name();
        note = entry.note();
    }

    /** What was filled in; Faces takes only what it offered, so every choice is one. */
    Entry entry(Week of, int revision) {
        Logged logged = new Logged(
                of,
                new TaskId(task),
                MinutesBand.valueOf(minutes),
                Interaction.valueOf(interaction),
                MeetingType.valueOf(meeting));
        return new Entry(logged, note.strip(), revision);
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getInteraction() {
        return interaction;
    }

    public void setInteraction(String interaction) {
        this.interaction = interaction;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getNote() {
        return note;
    }

    /** @param note null when it was left empty: so Faces says it */
    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
