package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.FindMeetings;
import be.datacoach.accompaniment.meeting.FindMeetings.Agenda;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The meetings of a cohort or network, on the page where its counsellors plan them: {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorMeetingsView {
    @Inject
    private FindMeetings findMeetings;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    private Agenda agenda;

    @PostConstruct
    void read() {
        agenda = findMeetings.of(Request.text("uid"));
    }

    public String getUid() {
        return agenda.uid();
    }

    public List<MeetingRow> getComing() {
        return rows(false);
    }

    public List<MeetingRow> getPast() {
        return rows(true);
    }

    private List<MeetingRow> rows(boolean over) {
        return agenda.meetings().stream()
                .filter(meeting -> meeting.over(clock.instant()) == over)
                .map(meeting -> MeetingRow.of(meeting, days))
                .toList();
    }
}
