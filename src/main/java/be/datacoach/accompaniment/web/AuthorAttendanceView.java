package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.FindMeetings;
import be.datacoach.accompaniment.meeting.FindMeetings.Present;
import be.datacoach.accompaniment.meeting.FindMeetings.Sheet;
import be.datacoach.accompaniment.meeting.NoteAttendance;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was at a meeting: {@code ?circle=&uid=}. */
@Named
@RequestScoped
public class AuthorAttendanceView {
    @Inject
    private FindMeetings findMeetings;

    @Inject
    private NoteAttendance noteAttendance;

    /** Everybody for as long as it lasted, while nobody noted anything: who was not there is put to 0. */
    public List<Present> getCoaches() {
        Sheet sheet = sheet();
        boolean noted = sheet.coaches().stream().anyMatch(one -> one.minutes() > 0);
        int whole = sheet.meeting().details().minutes();
        return noted
                ? sheet.coaches()
                : sheet.coaches().stream()
                        .map(one -> new Present(one.uid(), one.name(), whole))
                        .toList();
    }

    public String note() {
        Map<String, Integer> minutes = new HashMap<>();
        sheet().coaches()
                .forEach(one ->
                        Request.number("there." + one.uid()).ifPresent(lasted -> minutes.put(one.uid(), lasted)));
        String circle = Request.text("circle");
        noteAttendance.note(Request.text("uid"), circle, minutes);
        Say.done("author_meeting.message.info.noted");
        return findMeetings.of(circle).page() + "?faces-redirect=true&uid=" + circle;
    }

    private Sheet sheet() {
        return findMeetings.one(Request.text("circle"), Request.text("uid"));
    }
}
