package be.datacoach.reporting.research.export;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.LinkToken;
import be.datacoach.reporting.research.Participants;
import be.datacoach.reporting.research.Study;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes the key of a study, to be taken away now: it is not kept. Until the first file it can be made again, if it was lost;
 * after that it stays what it is, because with another key everybody would be somebody else.
 */
@ApplicationScoped
public class MakeStudyKey {
    @Inject
    private Participants participants;

    @Inject
    private Exports exports;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return nothing once there was a file */
    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public Optional<StudyKey> make(String uid) {
        Study study = participants.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (!exports.of(study).isEmpty()) return Optional.empty();
        StudyKey key = StudyKey.fresh();
        study.getKey(LinkToken.fresh().digest(), key.check(uid), clock.instant());
        trail.record("study.key_made", uid);
        return Optional.of(key);
    }
}
