package be.datacoach.authoring.history;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.source.ModuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes the draft say what it said at an earlier moment, as a new revision: what it said until now stays in the history. */
@ApplicationScoped
public class Restore {

    @Inject
    private Past past;

    @Inject
    private Desk desk;

    @Inject
    private AuditTrail trail;

    /**
     * Whether it was done: the draft is still as its author saw it, and there is such a moment.
     *
     * @param seenRevision of the draft; 0 where there was none
     */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean restore(ModuleId module, Moment moment, int seenRevision) {
        Desk.Work work = desk.alone(module);
        boolean asSeen = work.draft().map(Draft::revision).orElse(0) == seenRevision;
        Optional<ModuleSource> then = past.source(module, moment);
        if (!asSeen || then.isEmpty()) return false;
        desk.restore(work, then.get(), base(module, moment, work));
        trail.record("draft.restored", module.code(), Integer.toString(moment.number()));
        return true;
    }

    /** A revision keeps the version that it was made on; a version is written anew on the newest. */
    private int base(ModuleId module, Moment moment, Desk.Work work) {
        return past.revision(module, moment)
                .map(Revision::basedOn)
                .orElse(work.newest().number());
    }
}
