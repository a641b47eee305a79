package be.datacoach.reporting.insight;

import be.datacoach.accompaniment.meeting.Attended;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.evidence.ActiveMinutes;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week of a coach.
 *
 * @param monday with which it begins
 * @param alone minutes at work in modules, as {@link ActiveMinutes} reads them from what was sent
 * @param together minutes at meetings of the cohort, as the counsellor noted them, and with a peer, as both said
 * @param finished the modules that were finished in it
 */
public record OwnWeek(LocalDate monday, int alone, int together, List<ModuleId> finished) {
    private static final int MOST = 12;

    public OwnWeek {
        finished = List.copyOf(finished);
    }

    /** What a coach did and when, of all weeks. */
    record Trace(List<Statement> sent, Collection<ModuleRun> runs, List<Attended> attended, ZoneId zone) {
        private LocalDate week(Instant moment) {
            return SchoolCalendar.mondayOf(LocalDate.ofInstant(moment, zone));
        }

        private Stream<LocalDate> weeks() {
            return Stream.of(
                            sent.stream().map(Statement::happenedAt),
                            runs.stream().map(ModuleRun::startedAt),
                            attended.stream().map(Attended::startsAt))
                    .flatMap(moments -> moments)
                    .map(this::week);
        }

        private OwnWeek of(LocalDate monday) {
            List<Statement> sentThen = sent.stream()
                    .filter(one -> week(one.happenedAt()).equals(monday))
                    .toList();
            return new OwnWeek(
                    monday,
                    runs.stream()
                            .mapToInt(run -> ActiveMinutes.in(sentThen, Iri.of(run.module())))
                            .sum(),
                    attended.stream()
                            .filter(one -> week(one.startsAt()).equals(monday))
                            .mapToInt(Attended::minutes)
                            .sum(),
                    runs.stream()
                            .filter(run -> run.finishedAt()
                                    .filter(at -> week(at).equals(monday))
                                    .isPresent())
                            .map(ModuleRun::module)
                            .toList());
        }
    }

    /** From the first week in which something was done, but twelve at most, until this one. */
    static List<OwnWeek> of(Trace trace, LocalDate today) {
        LocalDate now = SchoolCalendar.mondayOf(today);
        LocalDate earliest = now.minusWeeks(MOST - 1);
        LocalDate first = trace.weeks()
                .min(LocalDate::compareTo)
                .map(week -> week.isBefore(earliest) ? earliest : week)
                .orElse(now.plusWeeks(1));
        List<OwnWeek> weeks = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(now); week = week.plusWeeks(1)) {
            weeks.add(trace.of(week));
        }
        return weeks;
    }
}
