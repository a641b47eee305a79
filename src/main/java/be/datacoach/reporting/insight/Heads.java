package be.datacoach.reporting.insight;

import be.datacoach.access.AccountId;
import be.datacoach.administration.assigning.Estimates;
import be.datacoach.administration.progress.EverybodyReached;
import be.datacoach.administration.progress.Reached;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.given.GivenPaths.Given;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts everybody who takes part in a cohort or works at a school, once. */
@ApplicationScoped
class Heads {
    @Inject
    private Groups groups;

    @Inject
    private GivenPaths paths;

    @Inject
    private EverybodyReached reached;

    @Inject
    private Estimates estimates;

    /** Cohorts and schools. */
    @Dependent
    static class Groups {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Schools schools;
    }

    /** Whoever reckons the same for a path: the same aim, at the same schools. */
    private record Likeness(String aim, List<SchoolId> schools) {}

    List<Head> all() {
        Map<AccountId, CohortId> cohorts = groups.cohorts.newestOfEverybody();
        Map<AccountId, List<SchoolId>> schools = groups.schools.ofEverybody();
        List<Given> given = paths.given();
        Map<AccountId, Reached> far = reached.with(given);
        Map<AccountId, Integer> minutes = minutes(given, schools);
        Set<AccountId> people = new TreeSet<>(Comparator.comparingLong(AccountId::value));
        people.addAll(cohorts.keySet());
        people.addAll(schools.keySet());
        return people.stream()
                .map(person -> new Head(
                        Optional.ofNullable(cohorts.get(person)),
                        schools.getOrDefault(person, List.of()).stream().findFirst(),
                        far.getOrDefault(person, Reached.NOTHING),
                        minutes.getOrDefault(person, 0)))
                .toList();
    }

    /** Reckoned once for all who are alike. */
    private Map<AccountId, Integer> minutes(Collection<Given> given, Map<AccountId, List<SchoolId>> schools) {
        Map<AccountId, Likeness> likeness = given.stream()
                .collect(Collectors.toMap(
                        Given::account,
                        path -> new Likeness(path.aim(), schools.getOrDefault(path.account(), List.of()))));
        Map<Likeness, AccountId> first = new HashMap<>();
        likeness.forEach((person, like) -> first.merge(like, person, (one, other) -> one));
        Map<AccountId, GivenPath> asked =
                paths.of(first.values()).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
        Map<AccountId, Integer> reckoned = estimates.minutesOf(asked.values());
        Map<AccountId, Integer> minutes = new HashMap<>();
        likeness.forEach((person, like) -> minutes.put(
                person, Optional.ofNullable(reckoned.get(first.get(like))).orElse(0)));
        return minutes;
    }
}
