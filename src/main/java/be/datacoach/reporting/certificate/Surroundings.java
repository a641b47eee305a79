package be.datacoach.reporting.certificate;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.Counsellors;
import be.datacoach.reporting.certificate.Participation.Around;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With whom somebody follows their path, as far as that is settled. */
@ApplicationScoped
class Surroundings {
    @Inject
    private GivenPaths paths;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "DATACOACH_ISSUER")
    private Optional<String> issuer;

    Around of(AccountId coach) {
        Optional<Cohort> cohort = paths.of(coach).flatMap(GivenPath::cohort).flatMap(cohorts::withId);
        return new Around(
                issuer.orElse(""),
                cohort.map(Cohort::name).orElse(""),
                cohort.map(this::counsellors).orElse(""));
    }

    private String counsellors(Cohort cohort) {
        List<AccountId> known = counsellors.of(cohort.id());
        Map<AccountId, String> names = accounts.namesOf(known);
        return known.stream()
                .flatMap(somebody -> Stream.ofNullable(names.get(somebody)))
                .collect(Collectors.joining(", "));
    }
}
