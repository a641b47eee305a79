package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is made together, for one of its makers. */
@ApplicationScoped
public class ReadTogether {
    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private JointPages pages;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public JointPage read(String uid) {
        return pages.of(desk.look(uid, user.id()));
    }
}
