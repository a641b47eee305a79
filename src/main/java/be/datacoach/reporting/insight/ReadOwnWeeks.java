package be.datacoach.reporting.insight;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.meeting.ReadOwnMeetings;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A coach sees the own weeks: how long they learned alone and together, and what was finished. It is shown to nobody else. */
@ApplicationScoped
public class ReadOwnWeeks {
    @Inject
    private CurrentUser user;

    @Inject
    private Kept kept;

    @Inject
    private ReadOwnMeetings readOwnMeetings;

    @Inject
    private Clock clock;

    /** What is kept of what was done. */
    @Dependent
    static class Kept {
        @Inject
        private Events events;

        @Inject
        private ModuleRuns runs;
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<OwnWeek> read() {
        return OwnWeek.of(
                new OwnWeek.Trace(
                        kept.events.of(user.uid(), Verb.ANSWERED, Verb.SUBMITTED, Verb.COMPLETED),
                        kept.runs.of(user.id()),
                        readOwnMeetings.read().attended(),
                        clock.getZone()),
                LocalDate.now(clock));
    }
}
