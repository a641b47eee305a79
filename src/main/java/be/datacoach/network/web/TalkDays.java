package be.datacoach.network.web;

import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Moments as pages of intervisie say and send them. */
@RequestScoped
public class TalkDays {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private Clock clock;

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    /** Dinsdag 8 december om 16:00. */
    String moment(Instant at) {
        return moment(at.atZone(clock.getZone()).toLocalDateTime());
    }

    String moment(LocalDateTime at) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", Faces.getLocale()).format(at);
        String day = phrases().day(at.toLocalDate(), LocalDate.now(clock));
        return phrases().say("app_moment", weekday, day, HOUR.format(at));
    }

    /** 8 december, with the year where it is another one. */
    String day(Instant at) {
        return phrases().day(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock));
    }

    /** 16:05. */
    String hour(Instant at) {
        return HOUR.format(ZonedDateTime.ofInstant(at, clock.getZone()));
    }

    /** What a form sent under this name, also when it was left empty. */
    static Optional<String> sent(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name));
    }

    static String text(String name) {
        return sent(name).orElse("");
    }

    /** Nothing where it is no day or no hour. */
    static Optional<LocalDateTime> moment(String day, String hour) {
        try {
            return Optional.of(LocalDate.parse(day).atTime(LocalTime.parse(hour)));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** An address on the web, if that is what this is. */
    static String href(String place) {
        return place.matches("https?://[^\\s\"<>]+") ? place : "";
    }
}
