package be.datacoach.access.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.omnifaces.util.Faces;

/** The time on the clock, in the language of the page. */
final class ClockTime {
    private ClockTime() {}

    /** To the minute, and never too early. */
    static String of(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Faces.getLocale())
                .withZone(zone)
                .format(moment.plusSeconds(59));
    }
}
