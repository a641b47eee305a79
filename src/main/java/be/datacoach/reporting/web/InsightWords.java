package be.datacoach.reporting.web;

import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.platform.Phrases;
import be.datacoach.reporting.insight.Disclosure.Fate;
import be.datacoach.reporting.insight.Figures;
import be.datacoach.reporting.insight.GroupFigures;
import be.datacoach.reporting.insight.Timeline.Moment;
import be.datacoach.reporting.insight.Timeline.Unit;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Counts in words, the same on the page and in files. */
public final class InsightWords {
    private static final String KEY = "admin_insight.";

    /** A number under its head. */
    public record Cell(String head, String value) {}

    /** A row: what it is about, and its numbers. */
    public record Line(String uid, String name, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    private final Phrases phrases;

    InsightWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Above the columns after the name. */
    List<String> heads() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(say("people")),
                                Stream.of(State.values()).map(state -> say("count." + state))),
                        Stream.of(say("planned")))
                .toList();
    }

    /** The counts of one group, or why they are not there. */
    List<Cell> cells(GroupFigures group) {
        List<String> values = new ArrayList<>(List.of(Integer.toString(group.people())));
        for (State state : State.values()) {
            values.add(group.figures()
                    .map(known -> Long.toString(known.count(state)))
                    .orElseGet(() -> say("fate." + group.fate())));
        }
        values.add(group.figures()
                .map(Figures::plannedMinutes)
                .map(minutes -> Long.toString(Math.round(minutes / 60.0)))
                .orElseGet(() -> say("fate." + group.fate())));
        List<String> heads = heads();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            cells.add(new Cell(heads.get(i), values.get(i)));
        }
        return cells;
    }

    Line line(GroupFigures group) {
        return new Line(group.uid(), group.name(), cells(group));
    }

    /** In a sentence; empty where nothing is withheld. */
    String withheld(GroupFigures group) {
        if (group.fate() == Fate.SHOWN) return "";
        String name = group.uid().isEmpty() ? say("everybody") : group.name();
        return say("withheld." + group.fate(), name, group.people());
    }

    List<String> timeHeads(Unit unit) {
        return List.of(say("unit." + unit), say("so_far.assigned"), say("so_far.started"), say("so_far.finished"));
    }

    List<Line> time(List<Moment> moments, Unit unit) {
        List<String> heads = timeHeads(unit);
        return moments.stream()
                .map(moment -> new Line(
                        "",
                        name(moment, unit),
                        List.of(
                                new Cell(heads.get(1), Long.toString(moment.assigned())),
                                new Cell(heads.get(2), Long.toString(moment.started())),
                                new Cell(heads.get(3), Long.toString(moment.finished())))))
                .toList();
    }

    /** On one scale, so that they can be read beside each other. */
    List<TimeChart> charts(List<Moment> moments, Unit unit) {
        if (moments.isEmpty()) return List.of();
        long highest = moments.get(moments.size() - 1).assigned();
        return List.of(
                chart("assigned", Moment::assigned, moments, unit, highest),
                chart("started", Moment::started, moments, unit, highest),
                chart("finished", Moment::finished, moments, unit, highest));
    }

    private TimeChart chart(String what, ToLongFunction<Moment> number, List<Moment> moments, Unit unit, long highest) {
        Moment first = moments.get(0);
        Moment last = moments.get(moments.size() - 1);
        String label = say("so_far." + what);
        String now = Long.toString(number.applyAsLong(last));
        return TimeChart.of(
                moments.stream().map(number::applyAsLong).toList(),
                highest,
                new TimeChart.Words(
                        label,
                        now,
                        say("drawn", label, number.applyAsLong(first), name(first, unit), now, name(last, unit)),
                        name(first, unit),
                        name(last, unit)));
    }

    private String name(Moment moment, Unit unit) {
        return unit == Unit.MONTH
                ? DateTimeFormatter.ofPattern("MMMM yyyy", phrases.locale()).format(moment.begin())
                : say(
                        "week",
                        DateTimeFormatter.ofPattern("d MMMM", phrases.locale()).format(moment.begin()));
    }

    private String say(String key, Object... arguments) {
        return phrases.say(KEY + key, arguments);
    }
}
