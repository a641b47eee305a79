package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.CalendarFile;
import be.datacoach.accompaniment.meeting.FindMeetings;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.accompaniment.meeting.ReadOwnMeetings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Meetings for a calendar: those that come of a coach, or with {@code ?circle=} all of one cohort or network that a counsellor accompanies. */
@WebServlet({MeetingsServlet.OWN, "/author/meetings.ics"})
public class MeetingsServlet extends HttpServlet {
    static final String OWN = "/learner/meetings.ics";

    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadOwnMeetings readOwnMeetings;

    @Inject
    private transient FindMeetings findMeetings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Meeting> meetings = request.getServletPath().equals(OWN)
                ? readOwnMeetings.read().coming()
                : findMeetings
                        .of(Objects.requireNonNullElse(request.getParameter("circle"), ""))
                        .meetings();
        byte[] file = CalendarFile.of(meetings, clock.instant()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"datacoach.ics\"");
        response.getOutputStream().write(file);
    }
}
