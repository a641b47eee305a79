package be.datacoach.organisation.school;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Username;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this is a demonstration: a school for each demo coach, until that coach has one. The names are made up. */
@ApplicationScoped
public class DemoSchools {
    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_DEMO", defaultValue = "false")
    private boolean demo;

    @Transactional
    void prepare(@Observes @Priority(200) SchemaReady start) {
        if (demo) {
            prepare("coach.bao", "Basisschool De Wilgentuin", SchoolLevel.BAO, SchoolSize.MEDIUM);
            prepare("coach.so", "Atheneum Ter Linden", SchoolLevel.SO, SchoolSize.LARGE);
        }
    }

    private void prepare(String coach, String name, SchoolLevel level, SchoolSize size) {
        accounts.withUsername(new Username(coach))
                .filter(account -> schools.ofCoach(account.id()).isEmpty())
                .ifPresent(account -> found(account, name, level, size));
    }

    private void found(Account coach, String name, SchoolLevel level, SchoolSize size) {
        Instant now = clock.instant();
        School school = new School(name, now);
        schools.add(school);
        facts.add(SchoolFact.byCoach(school.id(), SchoolFact.LEVEL, level.name(), coach.id(), now));
        facts.add(SchoolFact.byCoach(school.id(), SchoolFact.SIZE, size.name(), coach.id(), now));
        schools.appoint(coach.id(), school.id(), now);
    }
}
