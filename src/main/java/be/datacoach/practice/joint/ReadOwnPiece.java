package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether an artefact of the own path is made with others. */
@ApplicationScoped
public class ReadOwnPiece {
    @Inject
    private CurrentUser user;

    @Inject
    private JointWorks works;

    @Inject
    private JointPages pages;

    /** Empty where it is made alone. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<JointPage> read(String module, String block) {
        return works.begunOf(user.id(), new ModuleId(module), new BlockId(block))
                .map(pages::of);
    }
}
