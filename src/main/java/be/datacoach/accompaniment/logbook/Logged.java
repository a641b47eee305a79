package be.datacoach.accompaniment.logbook;

import be.datacoach.adaptation.curriculum.TaskId;

/** What a coach did in a week: everything in the logbook that others may see, if the coach wants. Never the note. */
public record Logged(Week week, TaskId task, MinutesBand minutes, Interaction interaction, MeetingType meeting) {}
