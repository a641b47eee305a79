package be.datacoach.access.rights;

import be.datacoach.platform.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is held on somebody, as they read it: on the page and in the files they take along. */
public record DataWords(Phrases phrases, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy H:mm");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.]{1,60}");

    public String part(String code) {
        return phrases.say("my_data.part." + code);
    }

    public String column(String column) {
        return phrases.say("my_data.column." + column);
    }

    /** Empty for what is not there; a code as its words, if it has any. */
    public String cell(String column, @Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Boolean yes) return phrases.say(yes ? "my_data.yes" : "my_data.no");
        if (value instanceof Instant moment) return MOMENT.format(moment.atZone(zone));
        if (value instanceof LocalDate day) return phrases.day(day);
        String text = value.toString();
        String key = "my_data.value." + column + "." + text;
        return CODE.matcher(text).matches() && phrases.has(key) ? phrases.say(key) : text;
    }
}
