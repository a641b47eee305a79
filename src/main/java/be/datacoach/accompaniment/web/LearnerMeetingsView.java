package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.meeting.ReadOwnMeetings;
import be.datacoach.accompaniment.meeting.ReadOwnMeetings.Own;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The meetings of the own cohorts and networks, and the time spent at them. */
@Named
@RequestScoped
public class LearnerMeetingsView {
    @Inject
    private ReadOwnMeetings readOwnMeetings;

    @Inject
    private Days days;

    private Own own = new Own(List.of(), List.of());

    public record AttendedRow(String subject, String day, String minutes) {}

    @PostConstruct
    void read() {
        own = readOwnMeetings.read();
    }

    public List<MeetingRow> getComing() {
        return own.coming().stream()
                .map(meeting -> MeetingRow.of(meeting, days))
                .toList();
    }

    /** The next one, to be told where a coach arrives. */
    public List<MeetingRow> getNext() {
        return getComing().stream().limit(1).toList();
    }

    public List<AttendedRow> getAttended() {
        return own.attended().stream()
                .map(one -> new AttendedRow(
                        one.subject().orElseGet(() -> days.phrases().say("learner_progress.intervisie")),
                        days.day(one.startsAt()),
                        days.phrases().duration(one.minutes())))
                .toList();
    }

    /** Whether a word on what counts of intervisies has its place. */
    public boolean isWithPeer() {
        return own.attended().stream().anyMatch(one -> one.subject().isEmpty());
    }

    /** How long somebody learned together with others. */
    public String getTogether() {
        return days.phrases()
                .say(
                        "learner_progress.together",
                        days.phrases().duration(own.minutes()),
                        own.attended().size());
    }

    /** The same on the path: these minutes are learning, beside the modules. */
    public String getOnPath() {
        return days.phrases()
                .say(
                        "learner_path.together",
                        days.phrases().duration(own.minutes()),
                        own.attended().size());
    }
}
