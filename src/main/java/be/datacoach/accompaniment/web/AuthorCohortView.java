package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.cohort.ReadCohort;
import be.datacoach.accompaniment.cohort.ReadCohort.Group;
import be.datacoach.accompaniment.meeting.FindMeetings;
import be.datacoach.accompaniment.meeting.Meeting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** A cohort with who takes part, by name, and its meetings: {@code ?uid=}. */
@Named
@RequestScoped
public class AuthorCohortView {
    @Inject
    private ReadCohort readCohort;

    @Inject
    private FindMeetings findMeetings;

    @Inject
    private PersonWords words;

    @Inject
    private Clock clock;

    private Group group;
    private List<Meeting> meetings = List.of();

    /** @param where in words */
    public record Row(String uid, String name, String where) {}

    @PostConstruct
    void read() {
        group = readCohort.read(Request.text("uid"));
        meetings = findMeetings.of(group.uid());
    }

    public String getUid() {
        return group.uid();
    }

    public String getName() {
        return group.name();
    }

    public List<Row> getCoaches() {
        return group.coaches().stream()
                .map(person -> new Row(person.uid(), person.name(), words.where(person)))
                .toList();
    }

    public List<MeetingRow> getComing() {
        return rows(false);
    }

    public List<MeetingRow> getPast() {
        return rows(true);
    }

    private List<MeetingRow> rows(boolean over) {
        return meetings.stream()
                .filter(meeting -> meeting.over(clock.instant()) == over)
                .map(meeting -> MeetingRow.of(meeting, words.days()))
                .toList();
    }
}
