package be.datacoach.administration.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an import did, in uids: enough to undo it.
 *
 * @param made accounts
 * @param altered fields of accounts that existed
 * @param posts who began to work where
 * @param parts who joined which cohort
 * @param madeSchools schools
 * @param madeCohorts cohorts
 * @param unchanged how many rows said what was so already
 * @param left how many rows stayed behind for what is wrong in them
 */
public record Journal(
        List<String> made,
        List<Altered> altered,
        List<Tie> posts,
        List<Tie> parts,
        List<String> madeSchools,
        List<String> madeCohorts,
        int unchanged,
        int left) {

    static final Journal NOTHING = new Journal(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);

    /** One field of one person. */
    public record Altered(String uid, Field field, String from, String to) {}

    /** Somebody at a place. */
    public record Tie(String person, String place) {}

    /** Everybody it made or touched, always in the same order. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>(made);
        altered.forEach(one -> people.add(one.uid));
        posts.forEach(tie -> people.add(tie.person));
        parts.forEach(tie -> people.add(tie.person));
        return people;
    }

    /** What it did to people like these, without the places that it made. */
    Journal of(Predicate<String> people) {
        return new Journal(
                made.stream().filter(people).toList(),
                altered.stream().filter(one -> people.test(one.uid)).toList(),
                posts.stream().filter(tie -> people.test(tie.person)).toList(),
                parts.stream().filter(tie -> people.test(tie.person)).toList(),
                List.of(),
                List.of(),
                0,
                0);
    }

    /** The rest, once these people are as they were. */
    Journal without(Set<String> people) {
        Journal others = of(uid -> !people.contains(uid));
        return new Journal(
                others.made, others.altered, others.posts, others.parts, madeSchools, madeCohorts, unchanged, left);
    }

    /** This, and then that. */
    Journal and(Journal more) {
        return new Journal(
                both(made, more.made),
                both(altered, more.altered),
                both(posts, more.posts),
                both(parts, more.parts),
                both(madeSchools, more.madeSchools),
                both(madeCohorts, more.madeCohorts),
                unchanged + more.unchanged,
                left + more.left);
    }

    /** The same, of a file in which so many rows changed nothing and so many stay behind. */
    Journal counting(int same, int behind) {
        return new Journal(made, altered, posts, parts, madeSchools, madeCohorts, same, behind);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** How many people existed and were changed. */
    public int changed() {
        Set<String> strangers = Set.copyOf(made);
        return (int) Stream.of(
                        altered.stream().map(Altered::uid),
                        posts.stream().map(Tie::person),
                        parts.stream().map(Tie::person))
                .flatMap(uids -> uids)
                .filter(uid -> !strangers.contains(uid))
                .distinct()
                .count();
    }
}
