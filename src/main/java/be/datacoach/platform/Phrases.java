package be.datacoach.platform;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the screen in one language, for code that puts more than one of them together. */
public final class Phrases {
    private static final String BUNDLE = "be.datacoach.i18n.Messages";
    // The base is Dutch: without this, a server in another language would answer Dutch with that language.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, Phrases.class.getClassLoader(), NO_FALLBACK);
    }

    public static Phrases in(Locale locale) {
        return new Phrases(locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** 12 oktober; with the year when that is a school year or more away from {@code today}. */
    public String day(LocalDate day, LocalDate today) {
        long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
        String pattern = months < 10 ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The day of a moment, as said now. */
    public String day(Instant at, Clock clock) {
        return day(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock));
    }

    /** Donderdag 12 november om 14:00, as said now. */
    public String moment(Instant at, Clock clock) {
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(local);
        String hour = DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
        return say("app_moment", weekday, day(at, clock), hour);
    }

    /** 12 oktober 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** 45 minuten, 1 uur, 9 uur en 40 minuten. */
    public String duration(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) return say("app_minutes", rest);
        return rest == 0 ? say("app_hours", hours) : say("app_hours_minutes", hours, say("app_minutes", rest));
    }
}
