package be.datacoach.intake.context;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.School;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * A coach makes a link for the director of the own school. Only one works at a time: a new link withdraws the one before,
 * so a link that went astray can be replaced.
 */
@ApplicationScoped
public class InviteDirector {
    @Inject
    private OwnSchools ownSchools;

    @Inject
    private DirectorLinks links;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return the token, which is shown once and cannot be read again */
    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    @Transactional
    public LinkToken invite(String schoolUid) {
        School school = ownSchools.withUid(schoolUid);
        Instant now = clock.instant();
        links.openAt(school.id(), now).forEach(link -> link.withdraw(now));
        LinkToken token = LinkToken.fresh();
        links.add(new DirectorLink(school.id(), token, user.id(), now));
        trail.record("school.director_invited", school.uid());
        return token;
    }
}
