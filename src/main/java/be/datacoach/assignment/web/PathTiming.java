package be.datacoach.assignment.web;

import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;

/** How long a path still takes, when it ends, and what could give when that is too late. */
record PathTiming(LearningPath path, Phrases phrases, LocalDate today) {

    String lead() {
        if (path.done()) return phrases.say("learner_path.lead.done");
        return phrases.say(
                "learner_path.lead",
                phrases.duration(path.minutesLeft()),
                phrases.duration((int) Math.round(60 * timing().hoursAWeek())),
                phrases.day(timing().finish(), today));
    }

    boolean tooLate() {
        return !path.done() && !timing().inTime();
    }

    /** Whether there is a deadline, and whether it can be met; empty without one. */
    String deadline() {
        return timing().deadline()
                .filter(day -> !path.done())
                .map(day -> phrases.say(
                        tooLate() ? "learner_path.deadline.late" : "learner_path.deadline.met",
                        phrases.day(day, today),
                        phrases.day(timing().finish(), today)))
                .orElse("");
    }

    List<String> repairs() {
        return timing().repairs().stream().map(this::said).toList();
    }

    private String said(Repair repair) {
        if (repair instanceof Repair.MoreHours more) {
            return phrases.say("learner_path.repair.hours", phrases.duration((int) Math.ceil(60 * more.hoursAWeek())));
        }
        if (repair instanceof Repair.FewerModules fewer) {
            return phrases.say("learner_path.repair.modules", phrases.duration(fewer.minutes()));
        }
        return phrases.say("learner_path.repair.date", phrases.day(((Repair.LaterDate) repair).feasible(), today));
    }

    private Timing timing() {
        return path.timing();
    }
}
