package be.datacoach.administration.people;

import be.datacoach.access.Account;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is there already of all that a file names.
 *
 * @param people by whatever key the file knows them
 * @param schools with one of the keys or names in the file
 * @param cohorts with one of the names in the file, and not over
 * @param belonging uids of the schools and cohorts of each person, by the uid of the person
 */
record Known(List<Account> people, List<Place> schools, List<Place> cohorts, Map<String, Set<String>> belonging) {
    static final Known NOTHING = new Known(List.of(), List.of(), List.of(), Map.of());

    boolean belongs(Account person, Place place) {
        return Objects.requireNonNullElse(belonging.get(person.uid()), Set.of()).contains(place.uid());
    }
}
