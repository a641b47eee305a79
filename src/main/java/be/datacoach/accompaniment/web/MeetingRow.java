package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.Meeting;

/**
 * A meeting in a list.
 *
 * @param when the day, the hour and how long
 * @param with who meets, and who accompanies them; empty where that is not told
 * @param said that it was moved or called off; empty where it was not
 * @param href where it is held online; empty for a room
 */
public record MeetingRow(String uid, String subject, String when, String place, String href, String said, String with) {
    static MeetingRow of(Meeting meeting, Days days) {
        var details = meeting.details();
        return new MeetingRow(
                meeting.uid(),
                details.subject(),
                days.phrases()
                        .say(
                                "app_meeting.when",
                                days.moment(details.startsAt()),
                                days.phrases().duration(details.minutes())),
                details.place(),
                details.online() ? details.place() : "",
                said(meeting, days),
                with(meeting, days));
    }

    private static String with(Meeting meeting, Days days) {
        String who = String.join(", ", meeting.counsellors());
        return who.isEmpty() ? meeting.of() : days.phrases().say("app_meeting.with", meeting.of(), who);
    }

    private static String said(Meeting meeting, Days days) {
        if (meeting.calledOff()) return days.phrases().say("app_meeting.called_off");
        return meeting.movedFrom()
                .map(before -> days.phrases().say("app_meeting.moved", days.moment(before)))
                .orElse("");
    }
}
