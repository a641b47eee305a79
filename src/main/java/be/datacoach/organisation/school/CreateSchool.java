package be.datacoach.organisation.school;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** An administrator adds a school, with the two facts that every path asks for first. */
@ApplicationScoped
public class CreateSchool {
    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param uid chosen by whoever asks: asked twice, one is made. @return the same */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String create(String uid, String name, SchoolLevel level, SchoolSize size) {
        if (schools.withUid(uid).isEmpty()) make(uid, name, level, size);
        return uid;
    }

    private void make(String uid, String name, SchoolLevel level, SchoolSize size) {
        Instant now = clock.instant();
        School school = new School(uid, name, now);
        schools.add(school);
        facts.add(SchoolFact.byAdministrator(school.id(), SchoolFact.LEVEL, level.name(), user.id(), now));
        facts.add(SchoolFact.byAdministrator(school.id(), SchoolFact.SIZE, size.name(), user.id(), now));
        trail.record("school.created", school.uid());
    }
}
