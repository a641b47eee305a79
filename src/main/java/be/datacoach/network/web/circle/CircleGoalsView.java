package be.datacoach.network.web.circle;

import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.network.circle.ReadMeetings;
import be.datacoach.network.circle.goal.Goal;
import be.datacoach.network.circle.goal.ReadGoals;
import be.datacoach.network.circle.goal.SetGoal;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The goals and dates of a circle, for who takes part and who accompanies it. */
@Named
@RequestScoped
public class CircleGoalsView {
    private static final String KEY = "app_circle.goal.message.";

    @Inject
    private Place place;

    @Inject
    private ReadGoals readGoals;

    @Inject
    private ReadMeetings readMeetings;

    @Inject
    private SetGoal setGoal;

    /** @param due in words; empty for no day */
    public record Row(String uid, String words, String due, boolean reached, boolean removable) {}

    /**
     * @param href where it is held online; empty for a room
     * @param said that it does not take place; empty where it does
     */
    public record Date(String subject, String when, String place, String href, String said) {}

    public List<Row> getRows() {
        return readGoals.of(place.uid()).stream()
                .map(goal -> new Row(
                        goal.uid(),
                        goal.wish().words(),
                        goal.wish()
                                .due()
                                .map(day -> place.phrases().say("app_circle.goal.by", place.day(day)))
                                .orElse(""),
                        goal.reached(),
                        goal.removable()))
                .toList();
    }

    public List<Date> getDates() {
        return readMeetings.coming(place.uid()).stream().map(this::date).toList();
    }

    private Date date(Meeting meeting) {
        return new Date(
                meeting.details().subject(),
                place.moment(meeting.startsAt()),
                meeting.details().place(),
                meeting.details().online() ? meeting.details().place() : "",
                meeting.calledOff() ? place.phrases().say("app_meeting.called_off") : "");
    }

    /** A file for the calendar: of this circle for who accompanies it, of all that is theirs for who takes part. */
    public String getCalendar() {
        return place.isStaff() ? "meetings.ics?circle=" + place.uid() : "meetings.ics";
    }

    public String set() {
        String words = Request.text("words");
        Optional<LocalDate> due = day(Request.text("due"));
        if (!Goal.Wish.holds(words)) {
            Say.first(KEY + "warn.words", Goal.LONGEST);
        } else {
            setGoal.set(place.uid(), Request.text("once"), new Goal.Wish(words, due));
            Say.done(KEY + "info.set");
        }
        return place.again();
    }

    public String reach() {
        setGoal.reach(place.uid(), Request.text("goal"), true);
        Say.done(KEY + "info.reached");
        return place.again();
    }

    public String again() {
        setGoal.reach(place.uid(), Request.text("goal"), false);
        Say.done(KEY + "info.again");
        return place.again();
    }

    public String remove() {
        setGoal.remove(place.uid(), Request.text("goal"));
        Say.done(KEY + "info.removed");
        return place.again();
    }

    public String getUid() {
        return place.uid();
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    /** Empty for what is no day: a goal may do without. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
