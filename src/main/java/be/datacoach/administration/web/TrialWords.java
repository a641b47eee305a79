package be.datacoach.administration.web;

import be.datacoach.administration.assigning.DayOff;
import be.datacoach.administration.assigning.Trial;
import be.datacoach.assignment.given.Effect;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dry run in words. */
public class TrialWords {
    /** What happens to one person. */
    public record Row(String name, String effect, String hours, String finish, boolean late) {}

    /** Something that does not fit, and the days that would, each one press away. */
    public record Misfit(String title, String text, List<Repair> repairs) {}

    /** A deadline to take instead. */
    public record Repair(LocalDate day, String label) {}

    private final Trial trial;
    private final Phrases phrases;
    private final LocalDate today;

    TrialWords(Trial trial, Phrases phrases, LocalDate today) {
        this.trial = trial;
        this.phrases = phrases;
        this.today = today;
    }

    public long getCountNew() {
        return trial.count(Effect.NEW);
    }

    public long getCountChanged() {
        return trial.count(Effect.CHANGED);
    }

    public long getCountUnchanged() {
        return trial.count(Effect.UNCHANGED);
    }

    public List<Row> getRows() {
        return trial.touched().stream().map(this::row).toList();
    }

    private Row row(Trial.Touched one) {
        String effect = phrases.say("admin_assign.effect." + one.effect());
        return new Row(
                one.member().displayName(),
                one.otherCohort()
                        .filter(other -> one.effect() == Effect.CHANGED)
                        .map(other -> phrases.say("admin_assign.effect.replaces", other))
                        .orElse(effect),
                phrases.say("admin_assign.hours.total", Math.round(one.minutes() / 30.0) / 2.0),
                phrases.day(one.timing().finish(), today),
                !one.timing().inTime());
    }

    /** Those who cannot get it, by name and with the reason. */
    public List<Choice<String>> getUnable() {
        return trial.unable().stream()
                .map(one -> new Choice<>(
                        one.member().displayName(),
                        phrases.say(
                                "admin_assign.unable." + one.why(), one.member().displayName())))
                .toList();
    }

    public List<Misfit> getMisfits() {
        return Stream.of(trial.deadlineOff().map(this::dayOff), trial.late().map(this::late))
                .flatMap(Optional::stream)
                .toList();
    }

    private Misfit dayOff(DayOff off) {
        Stream<LocalDate> days = Stream.concat(off.before().stream(), Stream.of(off.after()));
        return new Misfit(
                phrases.say("admin_assign.off.title", phrases.day(off.day(), today)),
                phrases.say("admin_assign.off.text", off.why().in(phrases.locale()), phrases.day(off.after(), today)),
                trial.late().isPresent() ? List.of() : days.map(this::repair).toList());
    }

    private Misfit late(Trial.Late late) {
        String feasible = phrases.day(late.feasible(), today);
        return new Misfit(
                phrases.say("admin_assign.late.title", late.people()),
                late.hours().isPresent()
                        ? phrases.say(
                                "admin_assign.late.hours",
                                feasible,
                                late.hours().getAsDouble())
                        : phrases.say("admin_assign.late.text", feasible),
                List.of(repair(late.feasible())));
    }

    private Repair repair(LocalDate day) {
        return new Repair(day, phrases.say("admin_assign.take", phrases.day(day, today)));
    }
}
