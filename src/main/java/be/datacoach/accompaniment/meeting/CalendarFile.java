package be.datacoach.accompaniment.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Meetings as a file that calendars read: iCalendar, RFC 5545. A meeting keeps its UID; its SEQUENCE rises with each
 * change, so that a calendar that reads the file again moves it or strikes it out.
 */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private CalendarFile() {}

    /** @param now when the file was made */
    public static String of(List<Meeting> meetings, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Datacoach//Datacoach//NL");
        file.line("METHOD:PUBLISH");
        meetings.forEach(meeting -> file.add(meeting, now));
        file.line("END:VCALENDAR");
        return file.lines.toString();
    }

    private void add(Meeting meeting, Instant now) {
        Details details = meeting.details();
        line("BEGIN:VEVENT");
        line("UID:" + meeting.uid() + "@datacoach.be");
        line("DTSTAMP:" + UTC.format(now));
        line("SEQUENCE:" + meeting.changes());
        line("DTSTART:" + UTC.format(details.startsAt()));
        line("DTEND:" + UTC.format(details.endsAt()));
        line("SUMMARY:" + escaped(details.subject()));
        line("LOCATION:" + escaped(details.place()));
        meeting.counsellors().forEach(name -> line("CONTACT:" + escaped(name)));
        if (!meeting.counsellors().isEmpty()) {
            line("DESCRIPTION:" + escaped(String.join(", ", meeting.counsellors())));
        }
        if (details.online()) line("URL:" + details.place());
        line("STATUS:" + (meeting.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded after 75 bytes, never inside a character. */
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            String character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.append(END).append(' ');
                bytes = 1;
            }
            lines.append(character);
            bytes += size;
            i += character.length();
        }
        lines.append(END);
    }
}
