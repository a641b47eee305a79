package be.datacoach.assignment.web;

import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** Whether deadline and appointment can be met, and at what tempo; empty where neither says anything. */
    String deadline() {
        if (path.done()) return "";
        if (timing().deadlineMissed().isPresent()) return about("learner_path.deadline.late", timing().deadline());
        if (timing().appointmentOutlived().isPresent()) {
            return about("learner_path.appointment.late", timing().appointedUntil());
        }
        if (timing().hurried()) {
            return timing().deadline().isPresent()
                    ? about("learner_path.deadline.met.hurried", timing().deadline())
                    : about("learner_path.appointment.met.hurried", timing().appointedUntil());
        }
        return about("learner_path.deadline.met", timing().deadline());
    }

    private String about(String key, Optional<LocalDate> limit) {
        return limit.map(day -> phrases.say(key, phrases.day(day, today), phrases.day(timing().finish(), today)))
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
            return phrases.say(
                    fewer.enough() ? "learner_path.repair.modules" : "learner_path.repair.modules.part",
                    phrases.duration(fewer.minutes()));
        }
        return phrases.say("learner_path.repair.date", phrases.day(((Repair.LaterDate) repair).feasible(), today));
    }

    private Timing timing() {
        return path.timing();
    }
}
