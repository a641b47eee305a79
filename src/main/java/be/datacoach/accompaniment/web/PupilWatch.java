package be.datacoach.accompaniment.web;

import be.datacoach.platform.web.Say;
import be.datacoach.practice.sheet.PupilTrace;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;

/** Says when something that was just kept looks as if it says who a pupil is. */
final class PupilWatch {
    private PupilWatch() {}

    static void over(Collection<String> texts, Clock clock) {
        if (!PupilTrace.in(texts, Year.now(clock)).isEmpty()) {
            Say.first("app_pupil_trace");
        }
    }
}
