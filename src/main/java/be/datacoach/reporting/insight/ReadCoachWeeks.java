package be.datacoach.reporting.insight;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.intake.sharing.Sharing;
import be.datacoach.intake.sharing.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A counsellor sees over time where a coach of an own cohort was, as long as the coach shares it; never a score. */
@ApplicationScoped
public class ReadCoachWeeks {
    @Inject
    private Sight sight;

    @Inject
    private Sharing sharing;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Clock clock;

    /**
     * A module that was opened.
     *
     * @param begun the Monday of its week; {@code finished} too
     */
    public record Stay(ModuleId module, LocalDate begun, Optional<LocalDate> finished) {}

    /** In the order in which they were begun; nothing at all where the coach does not share it. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Optional<List<Stay>> read(String coachUid) {
        Account coach = sight.coach(coachUid);
        if (!sharing.of(coach.id()).contains(Subject.PROGRESS)) return Optional.empty();
        return Optional.of(runs.of(coach.id()).stream()
                .sorted(Comparator.comparing(ModuleRun::startedAt))
                .map(run -> new Stay(
                        run.module(), week(run.startedAt()), run.finishedAt().map(this::week)))
                .toList());
    }

    private LocalDate week(Instant moment) {
        return SchoolCalendar.mondayOf(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
