package be.datacoach.reporting.research.export;

import be.datacoach.accompaniment.logbook.Logged;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Lines on what somebody wrote in the logbook, without the words. */
final class LogLines {
    private LogLines() {}

    /** @param zone of the weeks, which are counted by their Wednesdays */
    static List<List<String>> of(Done done, List<Logged> weeks, ZoneId zone) {
        return weeks.stream()
                .map(one -> List.of(
                        done.pid(),
                        done.weeks()
                                .of(one.week()
                                        .monday()
                                        .plusDays(2)
                                        .atTime(LocalTime.NOON)
                                        .atZone(zone)
                                        .toInstant()),
                        one.task().code(),
                        one.minutes().name(),
                        one.interaction().name(),
                        one.meeting().name()))
                .toList();
    }
}
