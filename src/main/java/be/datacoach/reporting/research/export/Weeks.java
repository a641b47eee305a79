package be.datacoach.reporting.research.export;

import java.time.Duration;
import java.time.Instant;

/**
 * Weeks since somebody's own start, in place of dates, and in steps of four: who saw when somebody began which module would
 * know nearly everybody by exact weeks (docs/research-export.md has the figures).
 */
record Weeks(Instant start) {
    private static final int DAYS = 7;
    private static final int STEP = 4;
    private static final int MOST = 104;

    /** 0 in the first four weeks and before; 104 stands for all that is later. */
    String of(Instant moment) {
        long weeks = Duration.between(start, moment).toDays() / DAYS;
        return Long.toString(Math.max(0, Math.min(MOST, weeks / STEP * STEP)));
    }
}
