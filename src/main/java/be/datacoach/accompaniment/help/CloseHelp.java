package be.datacoach.accompaniment.help;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach says that what they asked is settled, with an answer or without. */
@ApplicationScoped
public class CloseHelp {
    @Inject
    private CurrentUser user;

    @Inject
    private HelpRequests requests;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void close(String uid) {
        HelpRequest request = requests.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        user.requireSelf(request.coach());
        request.close(clock.instant());
    }
}
