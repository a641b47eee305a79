package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Throws away what somebody typed beside a draft; only they could see it. */
@ApplicationScoped
public class DropTyped {

    @Inject
    private TypedTexts typedTexts;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public void drop(ModuleId module) {
        typedTexts.drop(module);
    }
}
