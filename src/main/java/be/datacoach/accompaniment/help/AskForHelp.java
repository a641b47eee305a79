package be.datacoach.accompaniment.help;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.FindCounsellors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach asks whoever accompanies them for a talk. Pressed twice, it is asked once. */
@ApplicationScoped
public class AskForHelp {
    @Inject
    private CurrentUser user;

    @Inject
    private FindCounsellors findCounsellors;

    @Inject
    private HelpRequests requests;

    @Inject
    private Clock clock;

    /** @param uid chosen by the page */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void ask(String uid, String question) {
        if (findCounsellors.own().isEmpty()) throw NotAllowed.on(uid);
        if (requests.locked(uid).isEmpty()) {
            requests.add(new HelpRequest(uid, user.id(), question, clock.instant()));
        }
    }
}
