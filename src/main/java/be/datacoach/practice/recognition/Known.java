package be.datacoach.practice.recognition;

import java.util.Set;

/**
 * What is known of who writes, and of the schools that a text speaks of.
 *
 * @param ownSchools the names of the schools where they work
 * @param schools names of other schools; see {@link Recognisability#phrases}
 * @param people names, the own one among them
 */
public record Known(Set<String> ownSchools, Set<String> schools, Set<String> people) {
    public static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());

    public Known {
        ownSchools = Set.copyOf(ownSchools);
        schools = Set.copyOf(schools);
        people = Set.copyOf(people);
    }
}
