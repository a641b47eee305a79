package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.reporting.insight.OwnWeek;
import be.datacoach.reporting.insight.ReadOwnWeeks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.omnifaces.util.Faces;

/** The weeks of a coach: how long they learned, alone and together. For their own eyes. */
@Named
@RequestScoped
public class LearnerWeeksView {
    private static final String KEY = "learner_progress.weeks.";

    @Inject
    private ReadOwnWeeks readOwnWeeks;

    @Inject
    private Clock clock;

    private List<OwnWeek> weeks = List.of();

    /** A week, in words. */
    public record Row(String week, String alone, String together, int finished) {}

    @PostConstruct
    void read() {
        weeks = readOwnWeeks.read();
    }

    public List<Row> getRows() {
        return weeks.stream()
                .map(week -> new Row(
                        name(week),
                        phrases().duration(week.alone()),
                        phrases().duration(week.together()),
                        week.finished().size()))
                .toList();
    }

    public List<TimeChart> getCharts() {
        return List.of(chart("alone", OwnWeek::alone), chart("together", OwnWeek::together));
    }

    private TimeChart chart(String what, ToIntFunction<OwnWeek> minutes) {
        OwnWeek first = weeks.get(0);
        OwnWeek last = weeks.get(weeks.size() - 1);
        int sum = weeks.stream().mapToInt(minutes).sum();
        int highest = weeks.stream()
                .mapToInt(week -> Math.max(week.alone(), week.together()))
                .max()
                .orElse(1);
        String label = phrases().say(KEY + what);
        return TimeChart.of(
                weeks.stream().map(week -> (long) minutes.applyAsInt(week)).toList(),
                highest,
                new TimeChart.Words(
                        label,
                        phrases().duration(sum),
                        phrases().say(KEY + "drawn", label, phrases().duration(sum), weeks.size()),
                        name(first),
                        name(last)));
    }

    private String name(OwnWeek week) {
        return phrases().say(KEY + "week", phrases().day(week.monday(), LocalDate.now(clock)));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
