package be.datacoach.authoring.draft;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes up a draft that was put away. */
@ApplicationScoped
public class TakeDraftUp {

    @Inject
    private Drafts drafts;

    @Inject
    private AuditTrail trail;

    /** Whether there was one. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean takeUp(ModuleId module) {
        var draft = drafts.locked(module).filter(one -> !one.isOpen());
        draft.ifPresent(one -> {
            one.takeUp();
            trail.record("draft.taken_up", module.code());
        });
        return draft.isPresent();
    }
}
