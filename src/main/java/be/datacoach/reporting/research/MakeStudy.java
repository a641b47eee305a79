package be.datacoach.reporting.research;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator, for the data controller, prepares a study; nobody is asked yet. */
@ApplicationScoped
public class MakeStudy {
    @Inject
    private Studies studies;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The same form sent twice makes one study. */
    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public void make(StudyWish wish) {
        if (studies.withUid(wish.uid()).isPresent()) return;
        Study study = new Study(wish, clock.instant());
        studies.add(study);
        studies.add(new Wording(study, 1, wish, clock.instant()));
        trail.record("study.made", study.uid());
    }
}
