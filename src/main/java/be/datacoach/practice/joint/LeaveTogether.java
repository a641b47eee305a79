package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Goes on alone, with what stands now. */
@ApplicationScoped
public class LeaveTogether {
    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private Leaving leaving;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void leave(String uid) {
        leaving.leave(desk.enter(uid, user.id()), user.id());
    }
}
