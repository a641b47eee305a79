package be.datacoach.administration.assigning;

import java.util.Set;

/**
 * Who is given the first day that they can make, where the deadline is too early for them.
 *
 * @param all everybody who would be late
 * @param people uids of those who are named one by one
 */
public record OwnDays(boolean all, Set<String> people) {
    public static final OwnDays NOBODY = new OwnDays(false, Set.of());
    public static final OwnDays EVERYBODY = new OwnDays(true, Set.of());

    public OwnDays {
        people = Set.copyOf(people);
    }

    boolean has(String uid) {
        return all || people.contains(uid);
    }
}
