package be.datacoach.organisation.school;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** An administrator corrects a school's name, or gives a newer value of a fact; what did not change is not given again. */
@ApplicationScoped
public class ChangeSchool {
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

    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public void change(String uid, String name, SchoolLevel level, SchoolSize size) {
        School school = schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        school.rename(name);
        Map<String, SchoolFact> holding = facts.holdingAt(school.id());
        give(school, SchoolFact.LEVEL, level.name(), holding);
        give(school, SchoolFact.SIZE, size.name(), holding);
        trail.record("school.changed", uid);
    }

    private void give(School school, String attribute, String value, Map<String, SchoolFact> holding) {
        SchoolFact known = holding.get(attribute);
        if (known == null || !known.value().equals(value)) {
            facts.add(SchoolFact.byAdministrator(school.id(), attribute, value, user.id(), clock.instant()));
        }
    }
}
