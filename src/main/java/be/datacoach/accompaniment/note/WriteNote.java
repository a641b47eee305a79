package be.datacoach.accompaniment.note;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A counsellor jots something down on a coach of an own cohort. */
@ApplicationScoped
public class WriteNote {
    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private CounsellorNotes notes;

    @Inject
    private Clock clock;

    /** @param uid chosen by the page, so that a double click writes one; @return whether it could be kept */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public boolean write(String uid, String coachUid, String text) {
        var coach = sight.coach(coachUid).id();
        Optional<String> readable = WrittenText.readable(text.strip());
        if (readable.filter(it -> !it.isEmpty() && !WrittenText.isTooLong(it)).isEmpty()) return false;
        if (notes.withUid(uid).isEmpty()) {
            notes.add(new CounsellorNote(uid, user.id(), coach, readable.get(), clock.instant()));
        }
        return true;
    }
}
