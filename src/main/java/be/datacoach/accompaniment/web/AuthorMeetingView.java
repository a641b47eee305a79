package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.CallOffMeeting;
import be.datacoach.accompaniment.meeting.FindMeetings;
import be.datacoach.accompaniment.meeting.FindMeetings.Agenda;
import be.datacoach.accompaniment.meeting.KeepMeeting;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** A meeting of a cohort or network: a new one with {@code ?circle=}, or one that exists with {@code &uid=} as well. */
@Named
@RequestScoped
public class AuthorMeetingView {
    private static final String KEY = "author_meeting.message.";

    @Inject
    private FindMeetings findMeetings;

    @Inject
    private KeepMeeting keepMeeting;

    @Inject
    private CallOffMeeting callOffMeeting;

    @Inject
    private Clock clock;

    private Agenda agenda;
    private Optional<Meeting> meeting = Optional.empty();
    private MeetingForm form = MeetingForm.EMPTY;

    @PostConstruct
    void read() {
        agenda = findMeetings.of(Request.text("circle"));
        String uid = Request.text("uid");
        meeting =
                agenda.meetings().stream().filter(one -> one.uid().equals(uid)).findFirst();
        form = Request.sent("subject").isPresent()
                ? MeetingForm.sent()
                : meeting.map(one -> MeetingForm.of(one.details(), clock.getZone()))
                        .orElse(MeetingForm.EMPTY);
    }

    public String keep() {
        var details = form.details(clock.getZone());
        if (details.isEmpty()) {
            Say.refused(KEY + "error.details");
            return "";
        }
        keepMeeting.keep(Request.text("once"), agenda.uid(), details.get());
        Say.done(KEY + "info.kept");
        return planned();
    }

    public String callOff() {
        callOffMeeting.callOff(Request.text("once"), agenda.uid());
        Say.done(KEY + "info.called_off");
        return planned();
    }

    private String planned() {
        return agenda.page() + "?faces-redirect=true&uid=" + agenda.uid();
    }

    /** Who meets. */
    public Agenda getAgenda() {
        return agenda;
    }

    public MeetingForm getForm() {
        return form;
    }

    public boolean isNew() {
        return meeting.isEmpty();
    }

    /** The uid that it has, or gets. */
    public String getOnce() {
        return meeting.map(Meeting::uid)
                .or(() -> Request.sent("once"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return meeting.filter(Meeting::calledOff).isEmpty();
    }

    public boolean isBegun() {
        return isOpen() && meeting.filter(one -> one.begun(clock.instant())).isPresent();
    }
}
