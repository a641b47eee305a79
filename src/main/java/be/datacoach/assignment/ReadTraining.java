package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The path of the counsellor who asks, which nobody else reads; nothing before the first questions were answered. */
@ApplicationScoped
public class ReadTraining {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private OwnPaths ownPaths;

    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public Optional<OwnPath> read() {
        return planning.current(user.id(), LearnerKind.COUNSELLOR)
                .map(plan -> ownPaths.of(user.id(), LearnerKind.COUNSELLOR, plan));
    }
}
