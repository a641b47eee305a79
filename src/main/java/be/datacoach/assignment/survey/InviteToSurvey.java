package be.datacoach.assignment.survey;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Which survey a coach may answer now, if any, and when the others come. */
@ApplicationScoped
public class InviteToSurvey {
    @Inject
    private CurrentUser user;

    @Inject
    private SurveyInvitations invitations;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<SurveyInvitation> now() {
        return invitations.of(user.id(), user.uid());
    }

    /** When each is open, by wave. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Map<String, SurveyWindow> windows() {
        return invitations.windows(user.id());
    }
}
