package be.datacoach.authoring.draft;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a draft away: the module is as published again. It can be taken up until another draft begins. */
@ApplicationScoped
public class PutDraftAway {

    @Inject
    private Desk desk;

    @Inject
    private AuditTrail trail;

    /** Whether there was one, still as its author saw it. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean putAway(ModuleId module, int seenRevision) {
        var draft = desk.alone(module).draft().filter(open -> open.revision() == seenRevision);
        draft.ifPresent(open -> {
            open.putAway();
            trail.record("draft.put_away", module.code());
        });
        return draft.isPresent();
    }
}
