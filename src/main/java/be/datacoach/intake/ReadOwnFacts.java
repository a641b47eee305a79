package be.datacoach.intake;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach sees what they told, and when, to correct it. */
@ApplicationScoped
public class ReadOwnFacts {
    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public OwnFacts read() {
        return new OwnFacts(facts.of(user.id()), !facts.newest(user.id()).isEmpty());
    }
}
