package be.datacoach.intake.sharing;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** A coach sees what they share. */
@ApplicationScoped
public class OwnSharing {
    @Inject
    private CurrentUser user;

    @Inject
    private Sharing sharing;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Set<Subject> read() {
        return sharing.of(user.id());
    }
}
