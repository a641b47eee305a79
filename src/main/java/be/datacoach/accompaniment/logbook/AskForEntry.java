package be.datacoach.accompaniment.logbook;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.PauseWeeks;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether this is a moment to ask a coach for something to tell: see {@link Occasion}. */
@ApplicationScoped
public class AskForEntry {
    @Inject
    private CurrentUser user;

    @Inject
    private Logbooks logbooks;

    @Inject
    private Weeks weeks;

    @Inject
    private Made made;

    /** When schools work, and this coach. */
    @Dependent
    static class Weeks {
        @Inject
        private Catalogue catalogue;

        @Inject
        private PauseWeeks pauses;

        @Inject
        private Clock clock;
    }

    /** What a coach made or finished. */
    @Dependent
    static class Made {
        @Inject
        private ModuleRuns runs;

        @Inject
        private Events events;

        Optional<Instant> last(CurrentUser coach) {
            Stream<Instant> finished = runs.of(coach.id()).stream().flatMap(run -> run.finishedAt().stream());
            Stream<Instant> handedIn =
                    events.of(coach.uid(), Verb.SUBMITTED).stream().map(Statement::happenedAt);
            return Stream.concat(finished, handedIn).max(Comparator.naturalOrder());
        }
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public boolean isNow() {
        List<Week> written = logbooks.of(user.id()).stream()
                .map(entry -> entry.logged().week())
                .toList();
        return Occasion.isNow(
                LocalDate.now(weeks.clock),
                weeks.catalogue.calendar().with(weeks.pauses.of(user.id())),
                written,
                made.last(user).map(at -> LocalDate.ofInstant(at, weeks.clock.getZone())));
    }
}
