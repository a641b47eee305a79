package be.datacoach.authoring;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Which modules use blocks of another one. */
@ApplicationScoped
public class ReadUsers {

    @Inject
    private Catalogue catalogue;

    /** By the block; those that nobody uses are not in it. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Map<BlockId, List<ModuleId>> of(ModuleId module) {
        return catalogue.usersOf(module);
    }
}
