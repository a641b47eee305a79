package be.datacoach.accompaniment.logbook;

import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks of which something new may be written: this one and some before it. What is kept may change whenever. */
@Dependent
class OpenWeeks {
    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Newest first. */
    List<Week> now() {
        return until(LocalDate.now(clock), settings.get(Setting.LOGBOOK_WEEKS));
    }

    static List<Week> until(LocalDate today, int before) {
        return IntStream.rangeClosed(0, before)
                .mapToObj(back -> Week.of(today).plus(-back))
                .toList();
    }
}
