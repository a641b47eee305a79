package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.Details;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What stands in the fields of a meeting, whether it makes sense or not. */
public record MeetingForm(String subject, String day, String hour, String minutes, String place) {
    static final MeetingForm EMPTY = new MeetingForm("", "", "", "90", "");

    static MeetingForm of(Details details, ZoneId zone) {
        var local = details.startsAt().atZone(zone);
        return new MeetingForm(
                details.subject(),
                local.toLocalDate().toString(),
                DateTimeFormatter.ofPattern("HH:mm").format(local),
                Integer.toString(details.minutes()),
                details.place());
    }

    static MeetingForm sent() {
        return new MeetingForm(
                Request.text("subject"),
                Request.text("day"),
                Request.text("hour"),
                Request.text("minutes"),
                Request.text("place"));
    }

    /** Empty where something is missing or is no day, hour or length. */
    Optional<Details> details(ZoneId zone) {
        try {
            var start = LocalDate.parse(day).atTime(LocalTime.parse(hour)).atZone(zone);
            return Optional.of(new Details(subject, place, start.toInstant(), Integer.parseInt(minutes.strip())));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
