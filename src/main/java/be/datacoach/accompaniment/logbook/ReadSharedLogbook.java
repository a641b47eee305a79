package be.datacoach.accompaniment.logbook;

import be.datacoach.access.Account;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.sharing.Sharing;
import be.datacoach.intake.sharing.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A counsellor reads the logbook of a coach of an own cohort who shares it: never the notes. */
@ApplicationScoped
public class ReadSharedLogbook {
    @Inject
    private Sight sight;

    @Inject
    private Sharing sharing;

    @Inject
    private Logbooks logbooks;

    @Inject
    private Catalogue catalogue;

    /**
     * @param coach the name
     * @param weeks oldest first
     * @param tasks of a data coach
     */
    public record Shared(String coach, List<Logged> weeks, List<Task> tasks) {
        public Shared {
            weeks = List.copyOf(weeks);
            tasks = List.copyOf(tasks);
        }

        public PracticePicture picture() {
            return PracticePicture.of(weeks);
        }
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Shared read(String coachUid) {
        Account coach = sight.coach(coachUid);
        if (!sharing.of(coach.id()).contains(Subject.LOGBOOK)) throw NotAllowed.on(coachUid);
        List<Logged> weeks = logbooks.of(List.of(coach.id())).getOrDefault(coach.id(), List.of());
        return new Shared(
                coach.displayName(), weeks, List.copyOf(catalogue.curriculum().tasks()));
    }
}
