package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.logbook.Interaction;
import be.datacoach.accompaniment.logbook.Logged;
import be.datacoach.accompaniment.logbook.PracticePicture;
import be.datacoach.accompaniment.logbook.Week;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** A logbook in the language of the page. */
@RequestScoped
public class LogWords {
    @Inject
    private Days days;

    String week(Week week) {
        return say("app_log.week", days.day(week.monday()));
    }

    /** The name of a task that is known; its code where no task has that any more. */
    String task(TaskId id, Collection<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .map(task -> task.label().in(days.phrases().locale()))
                .findFirst()
                .orElse(id.code());
    }

    LogRow row(Logged logged, String note, Collection<Task> tasks) {
        return new LogRow(
                logged.week().code(),
                week(logged.week()),
                task(logged.task(), tasks),
                say("app_log.minutes." + logged.minutes()),
                say("app_log.interaction." + logged.interaction()),
                say("app_log.meeting." + logged.meeting()),
                note);
    }

    List<KindRow> kinds(PracticePicture picture) {
        return picture.kinds().stream()
                .filter(kind -> !kind.weeks().isEmpty())
                .map(kind -> new KindRow(
                        say("app_log.interaction." + kind.interaction()),
                        KindRow.dots(kind, picture),
                        say(
                                "app_log.kind",
                                kind.weeks().size(),
                                kind.last().map(this::week).orElse(""))))
                .toList();
    }

    List<LogTaskRow> tasks(PracticePicture picture, Collection<Task> tasks) {
        return picture.tasks().stream()
                .map(one -> new LogTaskRow(task(one.task(), tasks), say("app_log.weeks", one.weeks())))
                .toList();
    }

    /** The picture in one sentence; about too few weeks there is nothing to say yet. */
    String told(PracticePicture picture) {
        List<Interaction> most = picture.most();
        if (most.size() != 1) return say("app_log.told.mixed", picture.weeks());
        String kind = say("app_log.interaction." + most.get(0));
        return say("app_log.told", picture.weeks(), kind);
    }

    private String say(String key, Object... words) {
        return days.phrases().say(key, words);
    }
}
