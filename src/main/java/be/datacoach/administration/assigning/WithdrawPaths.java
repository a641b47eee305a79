package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * An administrator takes a path back: from everybody, or from one. What they learned and made stays, and they go on with
 * what the curriculum asks of everybody. Twice is once.
 */
@ApplicationScoped
public class WithdrawPaths {
    @Inject
    private WriteDown writeDown;

    @Requires(Permission.ASSIGN_PATHS)
    public void fromAll(String uid) {
        writeDown.withdrawal(uid);
    }

    /** @return the name of who has it no longer */
    @Requires(Permission.ASSIGN_PATHS)
    public String fromOne(String uid, String personUid) {
        return writeDown.withdrawal(uid, personUid);
    }
}
