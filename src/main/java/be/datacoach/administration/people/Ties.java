package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where people belong already. */
@ApplicationScoped
class Ties {
    @Inject
    private Schools schools;

    @Inject
    private Cohorts cohorts;

    /** Uids of the schools and cohorts of each of these people, by the uid of the person. */
    Map<String, Set<String>> belonging(List<Account> people) {
        Map<AccountId, String> uids = people.stream().collect(Collectors.toMap(Account::id, Account::uid));
        Map<String, Set<String>> belonging = new HashMap<>();
        Map<AccountId, Set<String>> atSchools = schools.uidsOf(uids.keySet());
        Map<AccountId, Set<String>> inCohorts = cohorts.uidsOf(uids.keySet());
        uids.forEach((id, person) -> {
            Set<String> places = new HashSet<>(atSchools.getOrDefault(id, Set.of()));
            places.addAll(inCohorts.getOrDefault(id, Set.of()));
            belonging.put(person, places);
        });
        return belonging;
    }
}
