package be.datacoach.network.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.accompaniment.meeting.CalendarFile;
import be.datacoach.accompaniment.meeting.Details;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.network.intervisie.IntervisiePicture.Other;
import be.datacoach.network.intervisie.IntervisiePicture.Talk;
import be.datacoach.network.intervisie.ReadIntervisie;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
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
import java.util.Optional;

/** One intervisie for a calendar, for who takes part in it: {@code ?uid=}. */
@WebServlet("/learner/intervisie.ics")
public class IntervisieServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String KEY = "learner_intervisie.";

    @Inject
    private transient ReadIntervisie readIntervisie;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uid = Objects.requireNonNullElse(request.getParameter("uid"), "");
        Talk talk = readIntervisie.read(uid).orElseThrow(() -> NotAllowed.on(uid));
        Meeting meeting = meeting(talk, Phrases.in(Language.of(request)));
        byte[] file = CalendarFile.of(List.of(meeting), clock.instant()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"intervisie.ics\"");
        response.getOutputStream().write(file);
    }

    private static Meeting meeting(Talk talk, Phrases phrases) {
        String subject = talk.other()
                .map(Other::name)
                .map(name -> phrases.say(KEY + "with", name))
                .orElseGet(() -> phrases.say(KEY + "title"));
        String place = talk.place().isEmpty() ? phrases.say(KEY + "place.open") : talk.place();
        Details details = new Details(subject, place, talk.startsAt(), talk.minutes());
        return new Meeting(talk.uid(), details, Optional.empty(), false, talk.changes(), "", List.of());
    }
}
