package be.datacoach.organisation.cohort;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this is a demonstration: one cohort of both demo coaches, until the demo counsellor accompanies another. */
@ApplicationScoped
public class DemoCohort {
    private static final String NAME = "Lerend netwerk najaar";

    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_DEMO", defaultValue = "false")
    private boolean demo;

    @Transactional
    void prepare(@Observes @Priority(300) SchemaReady start) {
        if (demo) {
            account("begeleider")
                    .filter(counsellor -> cohorts.countMatching(NAME) == 0)
                    .ifPresent(this::gather);
        }
    }

    private void gather(Account counsellor) {
        Instant now = clock.instant();
        Cohort cohort = new Cohort(NAME, now);
        cohorts.add(cohort);
        counsellors.become(cohort.id(), List.of(counsellor.id()), now);
        Stream.of("coach.bao", "coach.so")
                .flatMap(name -> account(name).stream())
                .forEach(coach -> cohorts.join(cohort.id(), coach.id(), now));
    }

    private Optional<Account> account(String name) {
        return accounts.withUsername(new Username(name));
    }
}
