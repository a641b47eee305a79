package be.datacoach.accompaniment.note;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A counsellor erases an own note for good. */
@ApplicationScoped
public class EraseNote {
    @Inject
    private CurrentUser user;

    @Inject
    private CounsellorNotes notes;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void erase(String uid) {
        CounsellorNote note = notes.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        user.requireSelf(note.counsellor());
        notes.erase(note);
    }
}
