package be.datacoach.intake.sharing;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** A coach chooses what to share; what is not among it is no longer seen by anybody from this moment. */
@ApplicationScoped
public class ChooseSharing {
    @Inject
    private CurrentUser user;

    @Inject
    private Sharing sharing;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void choose(Set<Subject> wanted) {
        sharing.choose(user.id(), wanted);
    }
}
