package be.datacoach.administration.web;

import be.datacoach.administration.assigning.DayOff;
import be.datacoach.administration.assigning.Trial;
import be.datacoach.administration.assigning.Trial.Touched;
import be.datacoach.assignment.given.Effect;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A dry run in words: its sums, and one page of its people. */
public class TrialWords {
    private static final int SIZE = 50;
    private static final Map<String, Comparator<Touched>> ORDERS = Map.of(
            "hours", Comparator.comparingInt(Touched::minutes).reversed(),
            "finish",
                    Comparator.comparing((Touched one) -> one.outlook().timing().finish())
                            .reversed(),
            "late", Comparator.comparing(Touched::isLate).reversed());

    /** What happens to one person. @param repairs what would help who is late */
    public record Row(String name, String effect, String hours, Finish finish, List<OwnDay> repairs) {}

    /** When somebody is ready. */
    public record Finish(String day, boolean late, String own) {}

    /** A day of one's own that can be given: the uid of whom, and what the button says. */
    public record OwnDay(String uid, String label) {}

    /** Something that does not fit, and the days that would, each one press away. */
    public record Misfit(String title, String text, List<Repair> repairs, boolean severally) {}

    /** A deadline to take instead. */
    public record Repair(LocalDate day, String label) {}

    private final Trial trial;
    private final Phrases phrases;
    private final LocalDate today;
    private final Page<Row> page;

    TrialWords(Trial trial, Phrases phrases, LocalDate today, Look look) {
        this.trial = trial;
        this.phrases = phrases;
        this.today = today;
        Stream<Touched> sorted = Optional.ofNullable(ORDERS.get(look.sort))
                .map(order -> trial.touched().stream().sorted(order))
                .orElseGet(trial.touched()::stream);
        List<Row> rows = sorted.skip(Page.offset(look.page, SIZE))
                .limit(SIZE)
                .map(this::row)
                .toList();
        this.page = new Page<>(rows, trial.touched().size(), look.page, SIZE);
    }

    /** Which page of the people, in which order. */
    record Look(int page, String sort) {}

    public long getCountNew() {
        return trial.count(Effect.NEW);
    }

    public long getCountChanged() {
        return trial.count(Effect.CHANGED);
    }

    public long getCountUnchanged() {
        return trial.count(Effect.UNCHANGED);
    }

    public Page<Row> getPage() {
        return page;
    }

    private Row row(Touched one) {
        String effect = phrases.say("admin_assign.effect." + one.effect());
        String feasible = phrases.day(one.outlook().feasible(), today);
        return new Row(
                one.member().displayName(),
                one.other()
                        .filter(other -> one.effect() == Effect.CHANGED)
                        .map(other -> phrases.say("admin_assign.effect.replaces", other))
                        .orElse(effect),
                phrases.say("admin_assign.hours.total", Math.round(one.minutes() / 30.0) / 2.0),
                new Finish(
                        phrases.day(one.outlook().timing().finish(), today),
                        one.isLate(),
                        one.outlook().ownDay() ? phrases.say("admin_assign.own.has", feasible) : ""),
                one.isLate()
                        ? List.of(new OwnDay(one.member().uid(), phrases.say("admin_assign.own.give", feasible)))
                        : List.of());
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

    /** What all that is offered would take, for who takes it. */
    public String getBeside() {
        return phrases.say("admin_assign.offered.time", Math.round(trial.beside() / 30.0) / 2.0);
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
                trial.late().isPresent() ? List.of() : days.map(this::repair).toList(),
                false);
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
                List.of(repair(late.feasible())),
                true);
    }

    private Repair repair(LocalDate day) {
        return new Repair(day, phrases.say("admin_assign.take", phrases.day(day, today)));
    }
}
