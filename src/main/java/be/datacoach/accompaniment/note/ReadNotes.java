package be.datacoach.accompaniment.note;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A counsellor reads the own notes on a coach; who takes a cohort over does not get them. */
@ApplicationScoped
public class ReadNotes {
    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private CounsellorNotes notes;

    /** Newest first. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<Note> on(String coachUid) {
        return notes.of(user.id(), sight.coach(coachUid).id()).stream()
                .map(CounsellorNote::note)
                .toList();
    }
}
